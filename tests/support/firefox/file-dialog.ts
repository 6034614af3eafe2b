/**
 * Expressions for Firefox's window that stand in for the hand at its dialogs about files: the dialog
 * is opened by the page as always, and answered by a component of the same contract.
 */
export function answerFileDialog(path: string): string {
  return `(() => {
    const { classes: Cc, interfaces: Ci, manager } = Components;
    const registrar = manager.QueryInterface(Ci.nsIComponentRegistrar);
    const contract = '@mozilla.org/filepicker;1';
    const own = Components.ID(Services.uuid.generateUUID().toString());
    const before = registrar.contractIDToCID(contract);
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(${JSON.stringify(path)});
    const picker = {
      QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
      init() {}, appendFilters() {}, appendFilter() {}, appendRawFilter() {},
      isModeSupported: () => Promise.resolve(true),
      defaultString: '', defaultExtension: '', filterIndex: 0, displayDirectory: null,
      displaySpecialDirectory: '', addToRecentDocs: false, okButtonLabel: '', capture: 0, mode: 0,
      file,
      get fileURL() { return Services.io.newFileURI(file); },
      get files() {
        let given = false;
        return {
          QueryInterface: ChromeUtils.generateQI(['nsISimpleEnumerator']),
          hasMoreElements: () => !given,
          getNext() { given = true; return file; },
        };
      },
      open(callback) {
        registrar.unregisterFactory(own, factory);
        registrar.registerFactory(before, '', contract, null);
        callback.done(Ci.nsIFilePicker.returnOK);
      },
    };
    const factory = {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (iid) => picker.QueryInterface(iid),
    };
    registrar.registerFactory(own, '', contract, factory);
    return null;
  })()`;
}

/** From now on downloads go into a folder without a question and without opening a panel. */
export function downloadsInto(folder: string): string {
  return `(() => {
    Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
    Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
    Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
    return null;
  })()`;
}

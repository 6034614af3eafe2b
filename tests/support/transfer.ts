import type { Surface } from './surface.ts';

/**
 * Chooses a file in the import dialog, imports what it shows, and waits for the end.
 * @param dialog whether the dialog stands open already
 */
export async function importText(
  library: Surface,
  text: string,
  name: string,
  dialog: 'closed' | 'open' = 'closed',
): Promise<void> {
  if (dialog === 'closed') await (await library.find({ role: 'button', name: 'Import' })).click();
  await chooseFile(library, text, name);
  await (await library.find({ role: 'button', name: /^Import [\d,]+ records?$/u })).click();
  await library.gone({ role: 'dialog', name: 'Import' });
}

/** Chooses a file in the import dialog, which is open. */
export async function chooseFile(library: Surface, text: string, name: string): Promise<void> {
  await library.find({ role: 'dialog', name: 'Import' });
  await library.until(() => document.querySelector('dialog input[type=file]'));
  await library.evaluate(
    (content, called) => {
      const field = document.querySelector<HTMLInputElement>('dialog input[type=file]');
      if (!field) throw new Error('no field for a file');
      const files = new DataTransfer();
      files.items.add(new File([content], called));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );
}

/** Exports everything in a format and gives the text of the file that the reader would get. */
export async function exportText(library: Surface, format: string): Promise<string> {
  await library.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) Object.assign(globalThis, { handedOver: file });
      return make(file);
    };
  });
  await (await library.find({ role: 'button', name: 'Export' })).click();
  await (await library.find({ role: 'radio', name: format })).click();
  await (await library.find({ role: 'button', name: 'Save file' })).click();
  await library.until(() => 'handedOver' in globalThis);
  return library.evaluate(async () => {
    const file: unknown = Reflect.get(globalThis, 'handedOver');
    Reflect.deleteProperty(globalThis, 'handedOver');
    return file instanceof Blob ? file.text() : '';
  });
}

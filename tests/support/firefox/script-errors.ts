import type { ChromeScope } from './chrome-scope.ts';

/**
 * Said without a line when the driver itself clicks in a frame that is still loading; a script of ours
 * that measured too early would be named with its line.
 */
const LOOKED_AT_EARLY = 'Layout was forced before the page was fully loaded';

/**
 * Firefox's word for a script that it stopped: one that hangs, or any that runs when its tab is closed
 * (seen of overlay.js while it was only being evaluated). The message does not say of which window it
 * is: Firefox 140 gives 0 for every one of a tab. So the time tells: no fault is what was stopped when
 * a tab was just being closed; a hang in a tab that stays is told as what it is.
 */
const STOPPED = 'Script terminated by timeout';
/** How far from the closing of a tab such a word may come, ms: the tab's process says it, late under load. */
const WITH_TAB = 3000;

/**
 * What Firefox logs when a page goes while an answer of the extension is on its way to it. No script
 * can help it: a page may be closed at any moment.
 */
const CLOSED_MEANWHILE = ['Promise rejected', 'Promise resolved'].map(
  (end) => `${end} after context unloaded`,
);

/** Keeps the times at which tabs are closed, for {@link scriptErrors}. */
export async function heedClosedTabs(chrome: ChromeScope): Promise<void> {
  await chrome.run(`(() => {
    const closed = (globalThis.sidelightClosed = []);
    gBrowser.tabContainer.addEventListener('TabClose', () => closed.push(Date.now()));
    return null;
  })()`);
}

/** Errors and warnings about the extension's own scripts, without what tells of no fault of theirs. */
export async function scriptErrors(chrome: ChromeScope): Promise<readonly string[]> {
  const messages = await chrome.run(`Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName }) => sourceName.startsWith('moz-extension:'))
    .filter(({ errorMessage }) =>
      !${JSON.stringify(CLOSED_MEANWHILE)}.some((start) => errorMessage.startsWith(start)))
    .filter(({ errorMessage, timeStamp }) =>
      !errorMessage.startsWith(${JSON.stringify(STOPPED)}) ||
      !sidelightClosed.some((at) => Math.abs(timeStamp - at) < ${WITH_TAB}))
    .filter(({ errorMessage, lineNumber }) =>
      lineNumber > 0 || !errorMessage.startsWith(${JSON.stringify(LOOKED_AT_EARLY)}))
    .map(String)`);
  return messages as string[];
}

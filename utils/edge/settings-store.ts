import { browser } from 'wxt/browser';
import { changeSettings, type SettingsChange } from '@/utils/settings/settings-change.ts';
import { parseSettings, type Settings } from '@/utils/settings/settings.ts';

/** One key of `storage.local`; settings are small and read whole. */
const KEY = 'settings';
/** Held while settings are read and written back; shared by every context of the extension. */
const LOCK = 'settings';

/** The reader's settings; defaults where nothing valid is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Changes some settings and leaves the others as they are stored now. One change at a time, whichever
 * of our contexts makes it: two at once would each write back what the other has changed.
 */
export function saveSettings(change: SettingsChange): Promise<Settings> {
  if (waiting) {
    waiting.changes.push(change);
    return waiting.saved;
  }
  const changes = [change];
  const saved = alone(async () => {
    waiting = null;
    const settings = changes.reduce(changeSettings, await loadSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  waiting = { changes, saved };
  return saved;
}

/**
 * Does one thing at a time among our contexts. Chromium denies locks to a frame in somebody else's
 * page, as our note frame is: what is written there, the last colour, goes without.
 */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  let begun = false;
  try {
    return await navigator.locks.request(LOCK, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    if (begun || !(error instanceof DOMException) || error.name !== 'SecurityError') throw error;
    return work();
  }
}

/**
 * Changes of this context that have not begun to be written. They are written together: each key of a
 * word in a write of its own would still be under way when the page is closed.
 */
let waiting: { readonly changes: SettingsChange[]; readonly saved: Promise<Settings> } | null =
  null;

/** Calls back with the settings after each change, from whichever context. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

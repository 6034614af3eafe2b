import Dexie from 'dexie';

/** Part of the key of a changed row of drafts in Dexie's change sets (`idb://database/table/index`). */
const DRAFTS = '/drafts/';
const PACKS = '/packs/';

/**
 * Calls back after something in the reader's database changed, in this context or another of the
 * extension (Dexie passes changes on through a BroadcastChannel). `drafts`: nothing but drafts.
 */
export function watchStore(onChange: (what: 'drafts' | 'all') => void, signal: AbortSignal): void {
  const listener = (parts: object) => {
    const keys = Object.keys(parts);
    onChange(keys.every((key) => key.includes(DRAFTS)) ? 'drafts' : 'all');
  };
  Dexie.on('storagemutated', listener);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listener));
}

/** Calls back after the reader's own packs changed, from whichever context. */
export function watchPacks(onChange: () => void, signal: AbortSignal): void {
  const listener = (parts: object) => {
    if (Object.keys(parts).some((key) => key.includes(PACKS))) onChange();
  };
  Dexie.on('storagemutated', listener);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listener));
}

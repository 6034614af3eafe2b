import * as v from 'valibot';
import { type Draft, DraftSchema } from '@/utils/notes/draft.ts';

/** Name of a shelved draft in `localStorage`. */
const PREFIX = 'sidelight.draft.';

/**
 * A second place for drafts: written at once and synchronously, so that a keystroke survives even if
 * the message to the background does not, or the database cannot be opened. Emptied when the
 * database has the draft.
 */
export interface DraftShelf {
  /** Puts it down; false where the browser refuses. */
  put(draft: Draft): boolean;
  /** Takes it away if it is not newer than this revision. */
  clear(key: string, revision: number): void;
  get(key: string): Draft | null;
  all(): Draft[];
}

/** The shelf over `localStorage` of the extension's origin; without it nothing can be shelved. */
export function draftShelf(storage: Storage | null): DraftShelf {
  if (storage === null) return NO_SHELF;
  const get = (key: string): Draft | null => {
    const stored = storage.getItem(PREFIX + key);
    if (stored === null) return null;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), DraftSchema), stored);
    return parsed.success ? parsed.output : null;
  };
  return {
    get,
    put(draft) {
      try {
        storage.setItem(PREFIX + draft.key, JSON.stringify(draft));
        return true;
      } catch {
        // Full or forbidden: the database's copy is the one that counts.
        return false;
      }
    },
    clear(key, revision) {
      const there = get(key);
      if (there !== null && there.revision <= revision) storage.removeItem(PREFIX + key);
    },
    all: () =>
      Object.keys(storage)
        .filter((name) => name.startsWith(PREFIX))
        .map((name) => get(name.slice(PREFIX.length)))
        .filter((draft) => draft !== null),
  };
}

const NO_SHELF: DraftShelf = {
  put: () => false,
  clear: () => undefined,
  get: () => null,
  all: () => [],
};

/** The newer of two drafts of one key. */
export function newerDraft(a: Draft | null, b: Draft | null): Draft | null {
  if (a === null || b === null) return a ?? b;
  return a.revision >= b.revision ? a : b;
}

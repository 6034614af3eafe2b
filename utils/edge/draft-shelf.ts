import * as v from 'valibot';
import { type Draft, DraftSchema } from '@/utils/notes/draft.ts';
import { mergeDrafts } from '@/utils/notes/merge-drafts.ts';

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
  /** Takes it away if it is not newer than this revision: one editor's words, or those of all. */
  clear(key: string, revision: number, editor?: string): void;
  /** Each editor's own; two may write one draft. Some may be on their way to the database. */
  all(): Draft[];
  /** Says that the database would not take a draft. */
  strand(draft: Draft): void;
  /** What only the shelf has, as far as this page knows. */
  stranded(): Draft[];
}

/** The shelf over `localStorage` of the extension's origin; without it nothing can be shelved. */
export function draftShelf(storage: Storage | null): DraftShelf {
  if (storage === null) return NO_SHELF;
  const read = (name: string): Draft | null => {
    const stored = storage.getItem(name);
    if (stored === null) return null;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), DraftSchema), stored);
    return parsed.success ? parsed.output : null;
  };
  const names = () => Object.keys(storage).filter((name) => name.startsWith(PREFIX));
  const stranded = new Map<string, Draft>();
  return {
    put(draft) {
      try {
        storage.setItem(nameOf(draft), JSON.stringify(draft));
        return true;
      } catch {
        // Full or forbidden: the database's copy is the one that counts.
        return false;
      }
    },
    clear(key, revision, editor) {
      for (const name of names()) {
        const there = read(name);
        if (there === null || there.key !== key || there.revision > revision) continue;
        if (editor !== undefined && there.editor !== editor) continue;
        storage.removeItem(name);
        stranded.delete(name);
      }
    },
    all: () =>
      names()
        .map(read)
        .filter((draft) => draft !== null),
    strand: (draft) => void stranded.set(nameOf(draft), draft),
    stranded: () => [...stranded.values()],
  };
}

function nameOf({ key, editor }: Draft): string {
  return PREFIX + key + (editor === undefined ? '' : `@${editor}`);
}

const NO_SHELF: DraftShelf = {
  put: () => false,
  clear: () => undefined,
  all: () => [],
  strand: () => undefined,
  stranded: () => [],
};

/** What the database has, with what only the shelf has: by key. */
export function withShelved(
  stored: readonly Draft[],
  shelved: readonly Draft[],
): Map<string, Draft> {
  const kept = new Map(stored.map((draft) => [draft.key, draft]));
  for (const draft of shelved.toSorted((a, b) => a.revision - b.revision)) {
    const merged = mergeDrafts(kept.get(draft.key) ?? null, draft);
    if (merged !== null) kept.set(draft.key, merged);
  }
  return kept;
}

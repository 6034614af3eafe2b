import type { Draft, DraftWords } from './draft.ts';
import { mergeWords } from './merge-words.ts';

/**
 * How many editors a stored draft remembers the last words of. An older one that writes again is
 * compared with what it said it took over; nothing is lost by forgetting it.
 */
const EDITORS = 4;

/**
 * A draft arrives where another editor may have written since the sender last looked: what both
 * typed is put together by the last words they shared (the per-client shadow of differential
 * synchronisation, N. Fraser 2009). Null where it brings nothing new: a late keystroke.
 */
export function mergeDrafts(there: Draft | null, coming: Draft): Draft | null {
  const { editor } = coming;
  if (editor === undefined)
    return there !== null && there.revision >= coming.revision ? null : coming;
  const { base, ...row } = coming;
  if (there === null)
    return {
      ...row,
      written: [{ ...wordsOf(row), editor, revision: row.revision, row: row.revision }],
    };
  const before = there.written?.find((other) => other.editor === editor);
  if (before !== undefined && before.revision >= coming.revision) return null;
  // A base newer than the store: its words came from the shelf, and hold what is stored.
  const ahead = base !== undefined && base.revision > there.revision;
  const shared = ahead ? there : (lastShared(there, editor, base) ?? there);
  const { words, both } = joinWords(shared, wordsOf(there), wordsOf(row));
  const joined = !sameWords(words, wordsOf(row));
  const revision = Math.max(there.revision + (sameWords(words, there) ? 0 : 1), coming.revision);
  const others = (there.written ?? []).filter((other) => other.editor !== editor);
  return {
    ...row,
    ...words,
    checkBack: words.checkBack,
    revision,
    both: both || (joined && there.both === true),
    modified: there.modified > coming.modified ? there.modified : coming.modified,
    written: [
      { ...wordsOf(row), editor, revision: coming.revision, row: revision },
      ...others,
    ].slice(0, EDITORS),
  };
}

/** The last words that a stored draft and one of its editors both had; null if none are known. */
export function lastShared(there: Draft, editor: string, took: Draft['base']): DraftWords | null {
  const wrote = there.written?.find((other) => other.editor === editor);
  if (wrote === undefined || (took !== undefined && took.revision >= wrote.row))
    return took ?? null;
  return wrote;
}

/** Three-way merge of everything an editor edits. */
export function joinWords(
  base: DraftWords,
  there: DraftWords,
  coming: DraftWords,
): { readonly words: DraftWords; readonly both: boolean } {
  const { text, both } = mergeWords(base.text, there.text, coming.text);
  const checkBack = coming.checkBack === base.checkBack ? there.checkBack : coming.checkBack;
  return {
    words: {
      text,
      tags: joinTags(base.tags, there.tags, coming.tags),
      colour: coming.colour === base.colour ? there.colour : coming.colour,
      ...(checkBack !== undefined && { checkBack }),
      entities: joinLists(base.entities ?? [], there.entities ?? [], coming.entities ?? []),
    },
    both,
  };
}

/** What an editor edits of a draft. */
export function wordsOf({ text, tags, colour, checkBack, entities }: DraftWords): DraftWords {
  return {
    text,
    tags,
    colour,
    ...(checkBack !== undefined && { checkBack }),
    entities: [...(entities ?? [])],
  };
}

function sameWords(a: DraftWords, b: DraftWords): boolean {
  return (
    a.text === b.text &&
    a.tags === b.tags &&
    a.colour === b.colour &&
    a.checkBack === b.checkBack &&
    (a.entities ?? []).join('\n') === (b.entities ?? []).join('\n')
  );
}

/** Tags as typed; where both sides changed them, tag by tag. */
function joinTags(base: string, there: string, coming: string): string {
  if (there === coming || coming === base) return there;
  if (there === base) return coming;
  return joinLists(tagsOf(base), tagsOf(there), tagsOf(coming)).join(', ');
}

function tagsOf(typed: string): string[] {
  return typed
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** What is there, without what the other side took away, with what it added. */
function joinLists(
  base: readonly string[],
  there: readonly string[],
  coming: readonly string[],
): string[] {
  const gone = base.filter((item) => !coming.includes(item));
  const added = coming.filter((item) => !base.includes(item));
  return [...new Set([...there.filter((item) => !gone.includes(item)), ...added])];
}

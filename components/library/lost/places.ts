import { createDescriber } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { withoutRejected } from '@/utils/anchoring/rejected.ts';
import type { Place, Verdict } from '@/utils/anchoring/verdict.ts';
import type { SavedCopy } from '@/utils/article/article.ts';
import type { Note, Selector } from '@/utils/notes/note.ts';
import { copyText } from '@/utils/article/copy-text.ts';

/** A place a lost note could be attached to. */
export interface LikelyPlace {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly selectors: readonly Selector[];
}

/** Words around a candidate that tell it from its neighbours, UTF-16 code units. */
const AROUND = 90;

/** The places of the saved copy that are likest to a lost note's words, best first. */
export function likelyPlaces(copy: SavedCopy, note: Note): LikelyPlace[] {
  const { text, verdict } = verdictIn(copy, note);
  if (!verdict) return [];
  const places = verdict.kind === 'lost' ? verdict.candidates : [verdict];
  const describe = createDescriber(text);
  return places.map((place) => placeIn(text, place, describe));
}

/** The new wording of a note's words in the saved copy; null where they are not surely reworded. */
export function rewordedPlace(copy: SavedCopy, note: Note): LikelyPlace | null {
  const { text, verdict } = verdictIn(copy, note);
  return verdict?.kind === 'reworded' ? placeIn(text, verdict, createDescriber(text)) : null;
}

function verdictIn(
  copy: SavedCopy,
  note: Note,
): { readonly text: string; readonly verdict: Verdict | null } {
  const { text } = copyText(copy.blocks);
  if (!('selectors' in note.target)) return { text, verdict: null };
  const found = createLocator(text).locate(note.target.selectors);
  return { text, verdict: withoutRejected(text, found, note.rejectedSelectors ?? []) };
}

function placeIn(
  text: string,
  { start, end, confidence }: Place,
  describe: ReturnType<typeof createDescriber>,
): LikelyPlace {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    // From word to word: what is cut in the middle reads as a misprint.
    before: start > AROUND ? before.replace(/^\S*\s/u, '') : before,
    text: text.slice(start, end),
    after: end + AROUND < text.length ? after.replace(/\s\S*$/u, '') : after,
    confidence,
    selectors: describe(start, end),
  };
}

import { createDescriber } from '@/utils/anchoring/describe.ts';
import { likelyPlaces } from '@/utils/anchoring/likely-places.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { locateWithout } from '@/utils/anchoring/rejected.ts';
import type { Place } from '@/utils/anchoring/verdict.ts';
import type { SavedCopy } from '@/utils/article/article.ts';
import type { Note, Selector } from '@/utils/notes/note.ts';
import { copyText } from '@/utils/article/copy-text.ts';

/** A place a lost note could be attached to. */
export interface LikelyPlace {
  /** Words around it, with an ellipsis where they do not reach the text's end. */
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
export function placesInCopy(copy: SavedCopy, { target, rejectedSelectors }: Note): LikelyPlace[] {
  if (!('selectors' in target)) return [];
  const { text } = copyText(copy.blocks);
  const describe = createDescriber(text);
  const places = likelyPlaces(text, target.selectors, rejectedSelectors);
  return places.map((place) => placeIn(text, place, describe));
}

/** The new wording of a note's words in the saved copy; null where they are not surely reworded. */
export function rewordedPlace(
  copy: SavedCopy,
  { target, rejectedSelectors }: Note,
): LikelyPlace | null {
  if (!('selectors' in target)) return null;
  const { text } = copyText(copy.blocks);
  const { verdict } = locateWithout(createLocator(text), target.selectors, rejectedSelectors);
  return verdict.kind === 'reworded' ? placeIn(text, verdict, createDescriber(text)) : null;
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
    before: start > AROUND ? `…${before.replace(/^\S*\s/u, '')}` : before,
    text: text.slice(start, end),
    after: end + AROUND < text.length ? `${after.replace(/\s\S*$/u, '')}…` : after,
    confidence,
    selectors: describe(start, end),
  };
}

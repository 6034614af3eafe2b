import { describe } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { withoutRejected } from '@/utils/anchoring/rejected.ts';
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
  if (!('selectors' in note.target)) return [];
  const { text } = copyText(copy.blocks);
  const found = createLocator(text).locate(note.target.selectors);
  const verdict = withoutRejected(text, found, note.rejectedSelectors ?? []);
  const places = verdict.kind === 'lost' ? verdict.candidates : [verdict];
  return places.map(({ start, end, confidence }) => ({
    before: text.slice(Math.max(0, start - AROUND), start),
    text: text.slice(start, end),
    after: text.slice(end, end + AROUND),
    confidence,
    selectors: describe(text, start, end),
  }));
}

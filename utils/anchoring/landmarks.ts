import type { TextPositionSelector } from '../notes/note.ts';
import type { GramIndex } from './gram-index.ts';
import { type Ink, inkOf, isAlike } from './ink.ts';

/** A short string that stood once in a text, and how far behind the passage's start it began. */
export type Landmark = NonNullable<TextPositionSelector['landmarks']>[number];

/** A stretch of text offsets. */
export interface Expectation {
  readonly from: number;
  readonly to: number;
}

/** Units of a landmark: some three words, likely to be unique and likely to outlive an edit. */
const LENGTH = 18;
/**
 * Units from the passage at which landmarks are sought: the near ones tell most exactly, the far
 * ones are there when the near ones are repeated or rewritten.
 */
const DISTANCES = [160, 600, 2400] as const;
/** Strings tried for one landmark, a step apart, before it is given up. */
const TRIES = 48;
const STEP = 9;

/** Landmarks around the passage from `start` to `end`; fewer, or none, in a short or uniform text. */
export function landmarksAround(text: string, start: number, end: number): Landmark[] {
  const found: Landmark[] = [];
  for (const side of [-1, 1] as const) {
    let tried = 0;
    for (const distance of DISTANCES) {
      for (let i = 0; i < TRIES; i++) {
        const reach = Math.max(distance + i * STEP, tried + STEP);
        const at = side < 0 ? start - reach - LENGTH : end + reach;
        if (at < 0 || at + LENGTH > text.length) break;
        tried = reach;
        const landmark = text.slice(at, at + LENGTH);
        if (text.indexOf(landmark) !== at || text.lastIndexOf(landmark) !== at) continue;
        found.push({ text: landmark, distance: at - start });
        break;
      }
    }
  }
  return found;
}

/**
 * Where a passage is to be expected: between the shifts of the nearest landmarks before and behind
 * it that still stand once in the text. Without any, texts grow at their top or at their end, so
 * the old distance from either is expected.
 * @param length of the text that was described, in UTF-16 units; null if not known.
 */
export function expectedAt(
  start: number,
  length: number | null,
  landmarks: readonly Landmark[],
  text: Ink,
  index: GramIndex,
): Expectation[] {
  const shifts: number[] = [];
  for (const side of [-1, 1]) {
    const nearest = landmarks
      .filter((landmark) => Math.sign(landmark.distance) === side)
      .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
    for (const landmark of nearest) {
      const at = onlyPlace(inkOf(landmark.text), text, index);
      if (at === null) continue;
      shifts.push((text.at[at] ?? 0) - landmark.distance - start);
      break;
    }
  }
  if (shifts.length > 0) {
    return [{ from: start + Math.min(...shifts), to: start + Math.max(...shifts) }];
  }
  const expected = [{ from: start, to: start }];
  if (length === null) return expected;
  const fromEnd = (text.at[text.length] ?? 0) - length + start;
  return [...expected, { from: fromEnd, to: fromEnd }];
}

function onlyPlace(landmark: Ink, text: Ink, index: GramIndex): number | null {
  const [bucket] = index.hashes(landmark);
  if (bucket === undefined) return null;
  let only: number | null = null;
  for (const at of index.positionsOf(bucket)) {
    if (!isAlike(landmark, 0, text, at, landmark.length)) continue;
    if (only !== null) return null;
    only = at;
  }
  return only;
}

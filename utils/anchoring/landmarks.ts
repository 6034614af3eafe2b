import type { TextPositionSelector } from '../notes/note.ts';
import type { GramIndex } from './gram-index.ts';
import { type Ink, inkOf, isAlike } from './ink.ts';

/** A short string that stood once in a text, and how far behind the passage's start it began. */
export type Landmark = NonNullable<TextPositionSelector['landmarks']>[number];

/** Where a passage is to be expected. */
export interface Expectation {
  /** Stretches of text offsets, any of which it may start in; none if nothing is known. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
  /** Whether what stood around the passage told it. */
  readonly isSure: boolean;
}

/** What is expected of a passage of which no position is known. */
export const NOTHING_EXPECTED: Expectation = { places: [], isSure: false };

/** Ink units of a landmark: some three words, likely to be unique and likely to outlive an edit. */
const LENGTH = 15;
/**
 * Ink units from the passage at which landmarks are sought: the near ones tell most exactly, the
 * far ones are there when the near ones are repeated or rewritten.
 */
const DISTANCES = [130, 500, 2000] as const;
/**
 * Text units by which the shifts before and behind a passage may differ and still be one; beyond
 * that a block was put in or cut between them, and the passage went with one or the other.
 */
const AGREEMENT = 200;
/** Text units by which the shifts of two landmarks may differ and still bear each other out. */
const CONSENSUS = 1000;
/** Strings tried for one landmark, a step apart, before it is given up. */
const TRIES = 48;
const STEP = 8;

/**
 * Landmarks around the passage of ink units `start` to `end`; fewer, or none, in a short or uniform
 * text.
 * @param letters the ink as a string.
 */
export function landmarksAround(
  text: string,
  ink: Ink,
  letters: string,
  start: number,
  end: number,
): Landmark[] {
  const found: Landmark[] = [];
  const origin = ink.at[start] ?? 0;
  for (const side of [-1, 1] as const) {
    let tried = 0;
    for (const distance of DISTANCES) {
      for (let i = 0; i < TRIES; i++) {
        const reach = Math.max(distance + i * STEP, tried + STEP);
        const at = side < 0 ? start - reach - LENGTH : end + reach;
        if (at < 0 || at + LENGTH > ink.length) break;
        tried = reach;
        const landmark = letters.slice(at, at + LENGTH);
        if (letters.indexOf(landmark) !== at || letters.lastIndexOf(landmark) !== at) continue;
        const from = ink.at[at] ?? 0;
        const to = (ink.at[at + LENGTH - 1] ?? 0) + 1;
        found.push({ text: text.slice(from, to), distance: from - origin });
        break;
      }
    }
  }
  return found;
}

/**
 * Where a passage is to be expected by the nearest landmarks before and behind it that still stand
 * once in the text. Without any, texts grow at their top or at their end, so
 * the old distance from either is expected.
 * @param length of the text that was described, in UTF-16 units; null if not known.
 */
export function expectedAt(
  start: number,
  length: number | null,
  landmarks: readonly Landmark[],
  text: Ink,
  index: GramIndex,
): Expectation {
  const standing = landmarks
    .map((landmark) => {
      const at = onlyPlace(inkOf(landmark.text), text, index);
      const shift = at === null ? null : (text.at[at] ?? 0) - landmark.distance - start;
      return { distance: landmark.distance, shift };
    })
    .filter((found): found is { distance: number; shift: number } => found.shift !== null)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  // One that no other agrees with stands somewhere else by chance.
  const agreed = standing.filter((one) =>
    standing.some((other) => other !== one && Math.abs(other.shift - one.shift) <= CONSENSUS),
  );
  const trusted = agreed.length > 0 ? agreed : standing;
  const shifts = [-1, 1].flatMap((side) => {
    const nearest = trusted.find(({ distance }) => Math.sign(distance) === side);
    return nearest ? [nearest.shift] : [];
  });
  if (shifts.length > 0) {
    const from = start + Math.min(...shifts);
    const to = start + Math.max(...shifts);
    if (to - from <= AGREEMENT) return { places: [{ from, to }], isSure: true };
    return { places: shifts.map((s) => ({ from: start + s, to: start + s })), isSure: true };
  }
  const places = [{ from: start, to: start }];
  if (length !== null) {
    const fromEnd = (text.at[text.length] ?? 0) - length + start;
    places.push({ from: fromEnd, to: fromEnd });
  }
  return { places, isSure: false };
}

/** Text units between an offset and where it is expected; 0 if nothing is. */
export function displacement({ places }: Expectation, at: number): number {
  if (places.length === 0) return 0;
  return Math.min(...places.map(({ from, to }) => Math.max(0, from - at, at - to)));
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

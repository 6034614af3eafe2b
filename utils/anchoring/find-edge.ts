import { resume } from './walk.ts';

/**
 * Ink units next to an edge of the quote that must stand there unchanged, outside and inside of it.
 * Those too short to prove anything by themselves are sought only where they are expected.
 */
const ANCHORS: readonly (readonly [outside: number, inside: number])[] = [
  [16, 6],
  [12, 0],
  [0, 12],
  [8, 4],
  [4, 8],
];
/** So many of them, the first, are long enough to prove something. */
const LONG = 3;
/** Ink units outside of an edge with which it is framed. */
export const FRAMING = 12;
/** What stands within so many ink units of the expected, and nothing like it near, is what was expected. */
const EXACTLY = 20;
/** A changed word next to an edge is longer by so many ink units at most; beyond it, text was put in. */
const LONGER = 3;

/**
 * Ink units of the text searched between which something should begin, and how far from there the
 * only place that has it may.
 */
export interface Expected {
  readonly low: number;
  readonly high: number;
  readonly reach: number;
}

/** Where an edge of the quote is, told by what stands next to it; `side` is 1 at its start. */
export function findEdge(
  around: string,
  words: string,
  edge: number,
  side: 1 | -1,
  expected: Expected,
): { at: number; isFramed: boolean } | null {
  let nth = 0;
  for (const [outside, inside] of ANCHORS) {
    if (expected.low === -Infinity && nth > 0) return null;
    nth++;
    const before = side > 0 ? outside : inside;
    const from = edge - before;
    const to = edge + (side > 0 ? inside : outside);
    if (from < 0 || to > words.length) continue;
    const place = placeOf(around, words.slice(from, to), -before, expected, nth <= LONG);
    if (place < 0) continue;
    const at = place + before;
    if (inside > 0) return { at, isFramed: outside >= FRAMING };
    const change = resume(words, edge, around, at, side);
    // What stands there now is either the quote's own first units changed, or was put in before it.
    if (!change || (change.cut > 0 && change.put > change.cut + LONGER)) return null;
    return { at: change.cut > 0 ? at : at + side * change.put, isFramed: false };
  }
  return null;
}

/**
 * Where some words are: the place that is expected, if no other is nearly as near, or the only one
 * within reach, if they are long enough to prove something; -1 if there is none.
 * @param shift of the words from what is expected.
 */
export function placeOf(
  around: string,
  words: string,
  shift: number,
  { low, high, reach }: Expected,
  isLong: boolean,
): number {
  let found = -1;
  let least = Infinity;
  let next = Infinity;
  for (let at = around.indexOf(words); at >= 0; at = around.indexOf(words, at + 1)) {
    const off = Math.max(0, low + shift - at, at - high - shift);
    if (off < least) {
      next = least;
      least = off;
      found = at;
    } else if (off < next) next = off;
    // Two that are expected alike: no third can tell.
    if (next === 0) return -1;
  }
  if (least <= EXACTLY && next > 3 * least + EXACTLY) return found;
  return isLong && least <= reach && (next > reach || next === Infinity) ? found : -1;
}

import { type Candidate, settled } from './candidate.ts';
import { isWordEdgedAlike } from './edges.ts';
import { type Ink, inkIndex, onlyIndex } from './ink.ts';
import { type Expectation, displacement } from './landmarks.ts';
import type { Pattern } from './pattern.ts';
import { resume, sharedBetween } from './walk.ts';

/** Ink units of context with which words that stand once in a text are surely the passage. */
const ENOUGH_CONTEXT = 40;
/** Ink units on either side of where landmarks expect a passage in which it is looked for first. */
const ROOM = 300;
/** Landmarks that disagree by more text units than this say too little. */
const MOST_SPREAD = 2000;
/**
 * Ink units next to an edge of the quote that must stand there unchanged, outside and inside of it.
 * Those too short to prove anything by themselves are sought only where they are expected.
 */
const ANCHORS = [
  { outside: 16, inside: 6 },
  { outside: 12, inside: 0 },
  { outside: 0, inside: 12 },
  { outside: 8, inside: 4 },
  { outside: 4, inside: 8 },
  { outside: 8, inside: 0 },
  { outside: 0, inside: 8 },
] as const;
const LONG = 3;
const FRAMING = 12;
/** What stands within so many units of the expected, and nothing like it near, is what was expected. */
const EXACTLY = 20;
/**
 * Share of the quote that must stand between its edges, more where something next to an edge was
 * changed; and how much may have been put in, less in that case.
 */
const LEAST_SHARE = 0.6;
const LEAST_SHARE_UNFRAMED = 0.75;
const LEAST_SHARE_ELSEWHERE = 0.9;
const INSERTED_SHARE = 0.6;
const INSERTED_UNITS = 60;
const INSERTED_SHARE_UNFRAMED = 0.3;
const INSERTED_UNITS_UNFRAMED = 20;
/** A changed word next to an edge is longer by so many units at most; beyond it, text was put in. */
const LONGER = 3;

/** Offsets between which something is expected; none where `high` is below `low`. */
interface Expected {
  readonly low: number;
  readonly high: number;
}

const NOWHERE: Expected = { low: 0, high: -1 };

/** The passage, if it stands with all of its context once in a text, and stood nowhere else. */
export function findWhole(pattern: Pattern, letters: string): Candidate | null {
  const { start, end } = pattern;
  const context = pattern.letters.length - (end - start);
  if (pattern.position?.occurrence || context < ENOUGH_CONTEXT) return null;
  const at = onlyIndex(letters, pattern.letters);
  return at < 0 ? null : settled({ start: at + start, end: at + end }, 1, true, 1);
}

/**
 * The passage, if it stands about where its landmarks expect it, whole with all of its context, or
 * changed between edges that were not; or anywhere, if what stands next to its edges stands nowhere
 * else. This is what most edits leave, and the engine's own string search finds it; null leaves the
 * matter to the alignment of shared grams.
 */
export function findInPlace(
  pattern: Pattern,
  text: Ink,
  letters: string,
  expected: Expectation,
): Candidate | null {
  const { start } = pattern;
  if (expected.isSure) {
    let from = Infinity;
    let to = 0;
    for (const place of expected.places) {
      from = Math.min(from, place.from);
      to = Math.max(to, place.to);
    }
    if (to - from <= MOST_SPREAD) {
      const first = inkIndex(text, from);
      const last = inkIndex(text, to);
      const low = Math.max(0, first - start - ROOM);
      const around = letters.slice(low, last + pattern.letters.length - start + ROOM);
      const found = findBetween(
        pattern,
        text,
        around,
        low,
        { low: first - low, high: last - low },
        letters,
      );
      // Words that stood in several places may be a twin's; all of them are weighed elsewhere.
      const isOff =
        found !== null &&
        pattern.position?.occurrence !== undefined &&
        displacement(expected, text.at[found.span.start] ?? 0) > EXACTLY;
      if (found) return isOff ? null : found;
    }
  }
  return pattern.position?.occurrence
    ? null
    : findBetween(pattern, text, letters, 0, NOWHERE, letters);
}

/**
 * @param around part of the text's letters, from the unit `low` on.
 * @param expected where in it the quote should start.
 */
function findBetween(
  pattern: Pattern,
  text: Ink,
  around: string,
  low: number,
  expected: Expected,
  allLetters: string,
): Candidate | null {
  const { start, end, letters } = pattern;
  const length = end - start;
  const whole = placeOf(around, letters, -start, expected);
  if (whole >= 0) {
    const at = low + whole + start;
    return settled({ start: at, end: at + length }, 1, true, 1);
  }
  const head = findEdge(around, letters, start, 1, expected);
  if (!head) return null;
  const behind = { low: head.at + length, high: head.at + length };
  const tail = findEdge(around, letters, end, -1, expected.high < 0 ? NOWHERE : behind);
  if (!tail) return null;
  const isFramed = head.isFramed && tail.isFramed;
  if (
    !isFramed &&
    (expected.high < 0 || (pattern.position?.occurrence && !head.isFramed && !tail.isFramed))
  )
    return null;
  const inserted = tail.at - head.at - length;
  const most = isFramed
    ? length * INSERTED_SHARE + INSERTED_UNITS
    : length * INSERTED_SHARE_UNFRAMED + INSERTED_UNITS_UNFRAMED;
  if (tail.at <= head.at || inserted > most) return null;
  const span = { start: low + head.at, end: low + tail.at };
  if (!isWordEdgedAlike(pattern.ink, pattern, text, span)) return null;
  const share = sharedBetween(letters, start, end, around, head.at, tail.at) / length;
  const least =
    expected.high < 0 ? LEAST_SHARE_ELSEWHERE : isFramed ? LEAST_SHARE : LEAST_SHARE_UNFRAMED;
  if (share < least) return null;
  const isRepeated = pattern.position?.occurrence !== undefined;
  if (share < 1 && !isRepeated && allLetters.includes(letters.slice(start, end))) return null;
  // As the alignment would give: some of the context next to an unframed quote was changed.
  const confidence = isFramed ? 0.6 + 0.4 * share : 0.76 * share + 0.2;
  return settled(span, share, share === 1 && inserted === 0, confidence);
}

/** Where an edge of the quote is, told by what stands next to it; `side` is 1 at its start. */
function findEdge(
  around: string,
  words: string,
  edge: number,
  side: 1 | -1,
  expected: Expected,
): { at: number; isFramed: boolean } | null {
  const tried = expected.high < 0 ? LONG : ANCHORS.length;
  for (let nth = 0; nth < tried; nth++) {
    const { outside, inside } = ANCHORS[nth] ?? ANCHORS[0];
    const before = side > 0 ? outside : inside;
    const from = edge - before;
    const to = edge + (side > 0 ? inside : outside);
    if (from < 0 || to > words.length) continue;
    const place = placeOf(around, words.slice(from, to), -before, expected, nth >= LONG);
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
 * Where some words are: the only place that has them, or the one that is expected, if no other is
 * nearly as near; -1 if there is none.
 * @param shift of the words from what is expected.
 */
function placeOf(
  around: string,
  words: string,
  shift: number,
  expected: Expected,
  isExpected = false,
): number {
  let found = -1;
  let least = Infinity;
  let next = Infinity;
  for (let at = around.indexOf(words); at >= 0; at = around.indexOf(words, at + 1)) {
    const off = Math.max(0, expected.low + shift - at, at - expected.high - shift);
    if (off < least) {
      next = least;
      least = off;
      found = at;
    } else next = Math.min(next, off);
    // Without an expectation two places are one too many.
    if (next < Infinity && expected.high < 0) return -1;
  }
  const isThere = least <= EXACTLY && next > 3 * least + EXACTLY;
  return isThere || (next === Infinity && !isExpected) ? found : -1;
}

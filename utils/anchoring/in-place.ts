import { type Candidate, settled } from './candidate.ts';
import { type InkSpan, isWordEdgedAlike } from './edges.ts';
import { type Ink, inkIndex, inkString, onlyIndex } from './ink.ts';
import { type Expectation, displacement } from './landmarks.ts';
import type { Pattern } from './pattern.ts';

/** Ink units on either side of where landmarks expect a passage in which it is looked for first. */
const ROOM = 300;
/** Landmarks that disagree by more text units than this say too little. */
const MOST_SPREAD = 2000;
/**
 * Ink units next to an edge of the quote that must stand there unchanged, outside and inside of it:
 * on both sides, or else more of them on one.
 */
const ANCHORS = [
  { outside: 16, inside: 6 },
  { outside: 12, inside: 0 },
  { outside: 0, inside: 12 },
] as const;
/** Words that stood in several places must stand within so many text units of the expected. */
const EXACTLY = 20;
/**
 * Share of the quote that must stand between its edges, more where something next to an edge was
 * changed; and how much may have been put in.
 */
const LEAST_SHARE = 0.6;
const LEAST_SHARE_UNFRAMED = 0.75;
const INSERTED_SHARE = 0.3;
const INSERTED_UNITS = 20;
/** After a change the quote goes on where this many units agree, at most so many units later. */
const RESUMED = 5;
const LOOK_AHEAD = 24;
/** A changed word next to an edge is longer by so many units at most; beyond it, text was put in. */
const LONGER = 3;

/**
 * The passage, if it stands about where its landmarks expect it, whole with all of its context, or
 * changed between edges that were not. This is what most edits leave, and the engine's own string
 * search finds it; null leaves the matter to the alignment of shared grams.
 */
export function findInPlace(
  pattern: Pattern,
  text: Ink,
  letters: string,
  expected: Expectation,
): Candidate | null {
  const { places, isSure } = expected;
  if (!isSure) return null;
  let from = Infinity;
  let to = 0;
  for (const place of places) {
    from = Math.min(from, place.from);
    to = Math.max(to, place.to);
  }
  if (to - from > MOST_SPREAD) return null;
  const { start, end, ink } = pattern;
  const low = Math.max(0, inkIndex(text, from) - start - ROOM);
  const high = inkIndex(text, to) + ink.length - start + ROOM;
  const around = letters.slice(low, high);
  const words = inkString(ink);
  const length = end - start;
  // Words that stood in several places may be a twin's; all of them are weighed elsewhere.
  const isTwinsPlace = (at: number): boolean =>
    pattern.position?.occurrence !== undefined &&
    displacement(expected, text.at[at] ?? 0) > EXACTLY;
  const whole = onlyIndex(around, words);
  if (whole >= 0) {
    const at = low + whole + start;
    return isTwinsPlace(at) ? null : settled({ start: at, end: at + length }, 1, true, 1);
  }
  const head = findEdge(around, words, start, 1);
  const tail = findEdge(around, words, end, -1);
  if (!head || !tail) return null;
  const isFramed = head.isFramed && tail.isFramed;
  const span = { start: low + head.at, end: low + tail.at };
  const inserted = span.end - span.start - length;
  if (inserted > length * INSERTED_SHARE + INSERTED_UNITS) return null;
  if (!isWordEdgedAlike(ink, { start, end }, text, span)) return null;
  if (isTwinsPlace(span.start) || (pattern.position?.occurrence && !isFramed)) return null;
  const between = { start: head.at, end: tail.at };
  const share = sharedBetween(words, { start, end }, around, between) / length;
  if (share < (isFramed ? LEAST_SHARE : LEAST_SHARE_UNFRAMED)) return null;
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
): { at: number; isFramed: boolean } | null {
  for (const { outside, inside } of ANCHORS) {
    const before = side > 0 ? outside : inside;
    const from = edge - before;
    const to = edge + (side > 0 ? inside : outside);
    if (from < 0 || to > words.length) continue;
    const at = onlyIndex(around, words.slice(from, to));
    if (at < 0) continue;
    if (inside > 0) return { at: at + before, isFramed: outside > 0 };
    const gap = resume(words, edge, around, at + before, side);
    // What stands there now is either the quote's own first units changed, or was put in before it.
    if (!gap || (gap.cut > 0 && gap.put > gap.cut + LONGER)) return null;
    return { at: at + before + (gap.cut > 0 ? 0 : side * gap.put), isFramed: false };
  }
  return null;
}

/** The shortest way on from where two texts part, units cut from `a` and put into `b`; or null. */
function resume(
  a: string,
  aFrom: number,
  b: string,
  bFrom: number,
  side: 1 | -1,
): { cut: number; put: number } | null {
  const unit = (text: string, from: number, distance: number): number =>
    text.charCodeAt(side > 0 ? from + distance : from - 1 - distance);
  for (let change = 0; change <= LOOK_AHEAD; change++) {
    for (let cut = 0; cut <= change; cut++) {
      const put = change - cut;
      let run = 0;
      while (run < RESUMED && unit(a, aFrom, cut + run) === unit(b, bFrom, put + run)) run++;
      if (run === RESUMED) return { cut, put };
    }
  }
  return null;
}

/** Units of a stretch of `a` that stand in one of `b`, in one greedy walk. */
function sharedBetween(a: string, aSpan: InkSpan, b: string, bSpan: InkSpan): number {
  let i = aSpan.start;
  let j = bSpan.start;
  let shared = 0;
  while (i < aSpan.end && j < bSpan.end) {
    if (a[i] === b[j]) {
      i++;
      j++;
      shared++;
      continue;
    }
    const gap = resume(a, i, b, j, 1);
    if (!gap) break;
    i += gap.cut;
    j += gap.put;
  }
  // What was put in was too long to look across: the rest is counted from the end.
  for (let rest = 1; i <= aSpan.end - rest && j <= bSpan.end - rest; rest++) {
    if (a[aSpan.end - rest] !== b[bSpan.end - rest]) break;
    shared++;
  }
  return Math.min(shared, aSpan.end - aSpan.start);
}

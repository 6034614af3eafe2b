import type { Candidate } from './candidate.ts';
import { type Ink, inkIndex, inkString, startsWord } from './ink.ts';
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
    return isTwinsPlace(at) ? null : inPlace(at, length, length, 1, true);
  }
  const head = findEdge(around, words, start, 1);
  const tail = findEdge(around, words, end, -1);
  if (!head || !tail) return null;
  const isFramed = head.isFramed && tail.isFramed;
  const first = low + head.at;
  const behind = low + tail.at;
  const inserted = behind - first - length;
  if (inserted > length * INSERTED_SHARE + INSERTED_UNITS) return null;
  if (
    startsWord(ink, start) !== startsWord(text, first) ||
    startsWord(ink, end) !== startsWord(text, behind)
  )
    return null;
  if (isTwinsPlace(first) || (pattern.position?.occurrence && !isFramed)) return null;
  const share = sharedBetween(pattern, text, first, behind) / length;
  return share < (isFramed ? LEAST_SHARE : LEAST_SHARE_UNFRAMED)
    ? null
    : inPlace(first, behind - first, length, share, isFramed);
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
    const isFramed = outside > 0 && inside > 0;
    if (inside > 0) return { at: at + before, isFramed };
    const inserted = insertedAt(words, edge, around, at + before, side);
    return inserted === null ? null : { at: at + before + side * inserted, isFramed };
  }
  return null;
}

/**
 * Units put in between an edge and the quote, 0 if the quote's own first units were changed; null if
 * it does not go on soon.
 */
function insertedAt(
  words: string,
  edge: number,
  around: string,
  at: number,
  side: 1 | -1,
): number | null {
  const unit = (text: string, from: number, distance: number): number =>
    text.charCodeAt(side > 0 ? from + distance : from - 1 - distance);
  for (let change = 0; change <= LOOK_AHEAD; change++) {
    for (let cut = 0; cut <= change; cut++) {
      const put = change - cut;
      let run = 0;
      while (run < RESUMED && unit(words, edge, cut + run) === unit(around, at, put + run)) run++;
      if (run < RESUMED) continue;
      if (cut === 0) return put;
      return put <= cut + LONGER ? 0 : null;
    }
  }
  return null;
}

function onlyIndex(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? -1 : at;
}

function inPlace(
  start: number,
  length: number,
  quoteLength: number,
  quote: number,
  isFramed: boolean,
): Candidate {
  return {
    span: { start, end: start + length },
    quote,
    before: 1,
    behind: 1,
    inner: 1,
    outer: 1,
    isWhole: quote === 1 && length === quoteLength,
    evidence: quoteLength * quote,
    confidence: isFramed ? 0.6 + 0.4 * quote : 0.82 * quote + 0.12,
  };
}

/** Units of the quote that stand in a stretch of text, its edges agreeing, in one greedy walk. */
function sharedBetween(pattern: Pattern, text: Ink, start: number, end: number): number {
  const p = pattern.ink.codes;
  const t = text.codes;
  let i = pattern.start;
  let j = start;
  let shared = 0;
  while (i < pattern.end && j < end) {
    if (p[i] === t[j]) {
      i++;
      j++;
      shared++;
      continue;
    }
    let change = 1;
    let cut = 0;
    let run = 0;
    for (; change <= LOOK_AHEAD && run < RESUMED; change += run < RESUMED ? 1 : 0) {
      for (cut = 0; cut <= change; cut++) {
        for (run = 0; run < RESUMED && p[i + cut + run] === t[j + change - cut + run];) run++;
        if (run === RESUMED) break;
      }
    }
    if (run < RESUMED) break;
    i += cut;
    j += change - cut;
  }
  // What was put in was too long to look across: the rest is counted from the end.
  let rest = 0;
  while (
    rest < pattern.end - i &&
    rest < end - j &&
    p[pattern.end - 1 - rest] === t[end - 1 - rest]
  )
    rest++;
  return shared + rest;
}

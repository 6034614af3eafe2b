import type { Candidate } from './candidate.ts';
import { type Ink, inkIndex, inkString } from './ink.ts';
import type { Expectation } from './landmarks.ts';
import type { Pattern } from './pattern.ts';

/** Ink units on either side of where landmarks expect a passage in which it is looked for first. */
const ROOM = 300;
/** Landmarks that disagree by more text units than this say too little. */
const MOST_SPREAD = 2000;
/** Ink units next to an edge of the quote, outside and inside, that must stand there unchanged. */
const OUTSIDE = 16;
const INSIDE = 6;
/** Share of the quote that must stand between its edges, and how much may have been put in. */
const LEAST_SHARE = 0.6;
const INSERTED_SHARE = 0.6;
const INSERTED_UNITS = 60;
/** After a change the quote goes on where this many units agree, at most so many units later. */
const RESUMED = 5;
const LOOK_AHEAD = 24;

/**
 * The passage, if it stands about where its landmarks expect it, whole with all of its context, or
 * changed between edges that were not. This is what most edits leave, and the engine's own string
 * search finds it; null leaves the matter to the alignment of shared grams.
 */
export function findInPlace(
  pattern: Pattern,
  text: Ink,
  letters: string,
  { places, isSure }: Expectation,
): Candidate | null {
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
  const whole = onlyIndex(around, words);
  if (whole >= 0) return inPlace(low + whole + start, length, length, 1);
  // Words that stood in several places may be a twin's; all of them are weighed elsewhere.
  if (pattern.position?.occurrence || length < 2 * INSIDE) return null;
  if (start < OUTSIDE || ink.length - end < OUTSIDE) return null;
  const head = onlyIndex(around, words.slice(start - OUTSIDE, start + INSIDE));
  const tail = onlyIndex(around, words.slice(end - INSIDE, end + OUTSIDE));
  if (head < 0 || tail < 0) return null;
  const first = low + head + OUTSIDE;
  const behind = low + tail + INSIDE;
  const inserted = behind - first - length;
  if (inserted > length * INSERTED_SHARE + INSERTED_UNITS) return null;
  const share = sharedBetween(pattern, text, first, behind) / length;
  return share < LEAST_SHARE ? null : inPlace(first, behind - first, length, share);
}

function onlyIndex(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? -1 : at;
}

function inPlace(start: number, length: number, quoteLength: number, quote: number): Candidate {
  return {
    span: { start, end: start + length },
    quote,
    before: 1,
    behind: 1,
    inner: 1,
    outer: 1,
    isWhole: quote === 1 && length === quoteLength,
    evidence: quoteLength * quote,
    confidence: 0.6 + 0.4 * quote,
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
  while (rest < pattern.end - i && rest < end - j && p[pattern.end - 1 - rest] === t[end - 1 - rest])
    rest++;
  return shared + rest;
}

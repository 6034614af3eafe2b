import type { Selector } from '../notes/note.ts';
import { landmarksAround } from './landmarks.ts';

/** Context on each side, UTF-16 units: enough to find a passage whose own words were changed. */
const LEAST_CONTEXT = 64;
/** Text that is alike for longer than this is told apart by its position only. */
const MOST_CONTEXT = 512;
/** Twins beyond this many are not compared; it bounds the work on a page of one word. */
const MOST_TWINS = 1000;

/**
 * Describes the passage from `start` to `end` of a normalised text: its words with as much before
 * and behind as makes them unique, where `MOST_CONTEXT` suffices for that, its offsets, and landmarks around it.
 */
export function describe(text: string, start: number, end: number): Selector[] {
  const exact = text.slice(start, end);
  const context = contextNeeded(text, start, end);
  const from = Math.max(0, wordEdgeBefore(text, start - context.before));
  const to = Math.min(text.length, wordEdgeBehind(text, end + context.behind));
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    {
      type: 'TextPositionSelector',
      start,
      end,
      length: text.length,
      landmarks: landmarksAround(text, start, end),
    },
  ];
}

/** Units of context on each side with which no other place reads alike. */
function contextNeeded(
  text: string,
  start: number,
  end: number,
): { before: number; behind: number } {
  let before = LEAST_CONTEXT;
  let behind = LEAST_CONTEXT;
  if (start === end) return { before, behind };
  const exact = text.slice(start, end);
  let twins = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (at === start) continue;
    if (++twins > MOST_TWINS) break;
    const left = alikeBefore(text, start, at, MOST_CONTEXT);
    const right = alikeBehind(text, end, at + exact.length, MOST_CONTEXT);
    // The shorter way out of likeness is taken, with some words beyond it to weather edits.
    if (left < before || right < behind) continue;
    if (left <= right) before = Math.min(MOST_CONTEXT, left + LEAST_CONTEXT);
    else behind = Math.min(MOST_CONTEXT, right + LEAST_CONTEXT);
  }
  return { before, behind };
}

/** Units alike before two offsets; no end of the text at `a` tells it from `b`. */
function alikeBefore(text: string, a: number, b: number, limit: number): number {
  let n = 0;
  while (n < limit && n < a && n < b && text[a - 1 - n] === text[b - 1 - n]) n++;
  return n === a ? limit : n;
}

function alikeBehind(text: string, a: number, b: number, limit: number): number {
  let n = 0;
  const rest = text.length - a;
  while (n < limit && n < rest && b + n < text.length && text[a + n] === text[b + n]) n++;
  return n === rest ? limit : n;
}

/** Longest word that is taken whole; beyond it (a script without blanks) it is cut. */
const LONGEST_WORD = 24;

function wordEdgeBefore(text: string, offset: number): number {
  for (let i = offset; i > offset - LONGEST_WORD && i > 0; i--) {
    if (isBlank(text.charCodeAt(i - 1))) return i;
  }
  return isTrail(text.charCodeAt(offset)) ? offset - 1 : offset;
}

function wordEdgeBehind(text: string, offset: number): number {
  for (let i = offset; i < offset + LONGEST_WORD && i < text.length; i++) {
    if (isBlank(text.charCodeAt(i))) return i;
  }
  return isTrail(text.charCodeAt(offset)) ? offset + 1 : offset;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a;
}

/** The second half of a surrogate pair, which must not be parted from the first. */
function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

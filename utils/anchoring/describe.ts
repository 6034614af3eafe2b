import type { Selector, TextPositionSelector } from '../notes/note.ts';
import { type Ink, inkIndex, inkOf, inkString } from './ink.ts';
import { landmarksAround } from './landmarks.ts';

/** Context on each side, ink units: enough to find a passage whose own words were changed. */
const LEAST_CONTEXT = 56;
/** Text that is alike for longer than this is told apart by its landmarks and position only. */
const MOST_CONTEXT = 448;
/** Twins beyond this many are not compared; it bounds the work on a page of one word. */
const MOST_TWINS = 1000;

type Occurrence = NonNullable<TextPositionSelector['occurrence']>;

/** Describes passages of one text: what it learns of the text serves every later call. */
export type Describer = (start: number, end: number) => Selector[];

/**
 * Describes the passage from `start` to `end` of a normalised text: its words with as much before
 * and behind as makes them unique, where `MOST_CONTEXT` suffices for that, its offsets, and
 * landmarks around it.
 */
export function describe(text: string, start: number, end: number): Selector[] {
  return createDescriber(text)(start, end);
}

/** Makes a `describe` for many passages of a text; the text is read through at the first. */
export function createDescriber(text: string): Describer {
  let learnt: { ink: Ink; letters: string } | undefined;
  return (start, end) => {
    if (!learnt) {
      const ink = inkOf(text);
      learnt = { ink, letters: inkString(ink) };
    }
    return describeIn(text, learnt.ink, learnt.letters, start, end);
  };
}

function describeIn(
  text: string,
  ink: Ink,
  letters: string,
  start: number,
  end: number,
): Selector[] {
  const first = inkIndex(ink, start);
  const behind = inkIndex(ink, end);
  const context = contextNeeded(ink, letters, first, behind);
  const from = wordEdgeBefore(text, ink.at[Math.max(0, first - context.before)] ?? 0);
  const last = Math.min(ink.length, behind + context.behind) - 1;
  const to = wordEdgeBehind(text, Math.max(end, (ink.at[last] ?? 0) + 1));
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.min(from, start), start),
      suffix: text.slice(end, to),
    },
    {
      type: 'TextPositionSelector',
      start,
      end,
      length: text.length,
      ...(context.occurrence.count > 1
        ? { occurrence: context.occurrence }
        : { common: commonShare(letters, first, behind) }),
      landmarks: landmarksAround(text, ink, letters, first, behind),
    },
  ];
}

/**
 * Ink units of context on each side with which no other place reads alike; how many places there are
 * with the very words, the passage among them, which of them it is, and for how many ink units
 * before and behind the words another reads like it at most.
 */
function contextNeeded(
  ink: Ink,
  letters: string,
  start: number,
  end: number,
): { before: number; behind: number; occurrence: Required<Occurrence> } {
  let before = LEAST_CONTEXT;
  let behind = LEAST_CONTEXT;
  const occurrence = { index: 0, count: 1, before: 0, behind: 0 };
  if (start >= end) return { before, behind, occurrence };
  const quote = letters.slice(start, end);
  for (let at = letters.indexOf(quote); at >= 0; at = letters.indexOf(quote, at + 1)) {
    if (at === start) continue;
    if (++occurrence.count > MOST_TWINS) break;
    if (at < start) occurrence.index++;
    const left = alikeBefore(ink, start, at);
    const right = alikeBehind(ink, end, at + quote.length);
    occurrence.before = Math.max(occurrence.before, left);
    occurrence.behind = Math.max(occurrence.behind, right);
    // The shorter way out of likeness is taken, with some words beyond it to weather edits.
    if (left < before || right < behind) continue;
    if (left <= right) before = Math.min(MOST_CONTEXT, left + LEAST_CONTEXT);
    else behind = Math.min(MOST_CONTEXT, right + LEAST_CONTEXT);
  }
  return { before, behind, occurrence };
}

/** Ink units of a piece of a quote; units from one to the next; and pieces at most, with longer steps. */
const PIECE = 12;
const STEP = 3;
const MOST_PIECES = 120;

/** Share of a quote, 0 to 1, that stands elsewhere in the text too: in stock sentences, say, or rows of a table. */
function commonShare(letters: string, start: number, end: number): number {
  const step = Math.max(STEP, Math.ceil((end - start) / MOST_PIECES));
  let common = 0;
  let reached = start;
  for (let at = start; at + PIECE <= end; at += step) {
    const piece = letters.slice(at, at + PIECE);
    if (letters.indexOf(piece) >= at && !letters.includes(piece, at + 1)) continue;
    common += at + PIECE - Math.max(at, reached);
    reached = at + PIECE;
  }
  return Math.round((100 * common) / Math.max(1, end - start)) / 100;
}

/** Units alike before two places; the beginning of the text does not tell `a` from `b`. */
function alikeBefore({ codes }: Ink, a: number, b: number): number {
  let n = 0;
  while (n < MOST_CONTEXT && n < a && n < b && codes[a - 1 - n] === codes[b - 1 - n]) n++;
  return n === a ? MOST_CONTEXT : n;
}

function alikeBehind({ codes, length }: Ink, a: number, b: number): number {
  let n = 0;
  const rest = length - a;
  while (n < MOST_CONTEXT && n < rest && b + n < length && codes[a + n] === codes[b + n]) n++;
  return n === rest ? MOST_CONTEXT : n;
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

import { MOST_CELLS, type Strand, alignGap } from './align-gap.ts';
import type { Segment } from './chain.ts';
import type { GramIndex } from './gram-index.ts';
import type { Ink } from './ink.ts';

/** Room beyond a pattern's own length in which its ends are looked for: an inserted sentence. */
const SLACK = 80;
/** Pattern units aligned beyond the outermost segments at most; with `SLACK`, below `MOST_CELLS`. */
const LONGEST_END = 300;
/**
 * Units of a pattern and of a text beyond a segment within which an end shares a run with the text,
 * if at all: an alignment that finds nothing so far has dropped too low to go on.
 */
const NEARBY = 96;
const NEARBY_IN_TEXT = 180;

/** A text's ink, and the same as a string. */
interface Letters {
  readonly ink: Ink;
  readonly letters: string;
}

/** A text in which a pattern is looked for. */
export interface IndexedText extends Letters {
  readonly index: Pick<GramIndex, 'size'>;
}

/**
 * Completes shared segments to an alignment of a whole pattern with a text: for each pattern unit
 * the index of its like in the text, or -1.
 */
export function alignAround(
  pattern: Letters,
  text: IndexedText,
  segments: readonly Segment[],
): Int32Array {
  const map = new Int32Array(pattern.ink.length).fill(-1);
  let previous: Segment | undefined;
  for (const segment of segments) {
    for (let k = 0; k < segment.length; k++) map[segment.pattern + k] = segment.text + k;
    if (previous) {
      alignBetween(pattern, text, previous, segment, map);
    } else {
      alignEnd(pattern, text, segment.pattern - 1, segment.text - 1, -1, map);
    }
    previous = segment;
  }
  if (previous) {
    const { length } = previous;
    alignEnd(pattern, text, previous.pattern + length, previous.text + length, 1, map);
  }
  return map;
}

function alignBetween(
  pattern: Letters,
  text: IndexedText,
  before: Segment,
  behind: Segment,
  map: Int32Array,
): void {
  const p = before.pattern + before.length;
  const t = before.text + before.length;
  const byPattern = behind.pattern - p;
  const byText = behind.text - t;
  if (byPattern <= 0 || byText <= 0) return;
  const own: Strand = { codes: pattern.ink.codes, from: p, length: byPattern, step: 1 };
  const near = byPattern + SLACK;
  const isDone =
    byText > 2 * near
      ? alignAcross(own, text, t, byText, near, map)
      : alignGap(own, { codes: text.ink.codes, from: t, length: byText, step: 1 }, false, map);
  if (isDone) return;
  // Too much for one alignment: what hangs on either side of the gap is enough.
  const half = Math.min(LONGEST_END, byPattern >> 1);
  const reach = Math.min(byText >> 1, Math.floor(MOST_CELLS / (half + 2)) - 2);
  alignStrands(pattern, text, p, half, t, reach, 1, map);
  alignStrands(pattern, text, behind.pattern - 1, half, behind.text - 1, reach, -1, map);
}

/**
 * Aligns what stood between two segments with the nearest units behind the one and before the
 * other: text was put in, and what is like the pattern in the midst of it is so by chance.
 * @returns false if that is too much for one alignment.
 */
function alignAcross(
  own: Strand,
  { ink }: IndexedText,
  t: number,
  byText: number,
  near: number,
  map: Int32Array,
): boolean {
  const codes = new Uint16Array(2 * near);
  codes.set(ink.codes.subarray(t, t + near));
  const behind = t + byText - near;
  codes.set(ink.codes.subarray(behind, behind + near), near);
  if (!alignGap(own, { codes, from: 0, length: codes.length, step: 1 }, false, map)) return false;
  for (let at = own.from; at < own.from + own.length; at++) {
    const there = map[at] ?? -1;
    if (there >= 0) map[at] = there < near ? t + there : behind + there - near;
  }
  return true;
}

function alignEnd(
  pattern: Letters,
  text: IndexedText,
  p: number,
  t: number,
  step: 1 | -1,
  map: Int32Array,
): void {
  const byPattern = Math.min(LONGEST_END, step === 1 ? pattern.ink.length - p : p + 1);
  const byText = Math.min(byPattern + SLACK, step === 1 ? text.ink.length - t : t + 1);
  alignStrands(pattern, text, p, byPattern, t, byText, step, map);
}

function alignStrands(
  pattern: Letters,
  text: IndexedText,
  p: number,
  byPattern: number,
  t: number,
  byText: number,
  step: 1 | -1,
  map: Int32Array,
): void {
  if (byPattern <= 0 || byText <= 0) return;
  const one: Strand = { codes: pattern.ink.codes, from: p, length: byPattern, step };
  const other: Strand = { codes: text.ink.codes, from: t, length: byText, step };
  // What shares nothing even nearly as long as a gram shares nothing but by chance.
  const run = text.index.size - 1;
  const words = stretchOf(pattern, one, NEARBY);
  if (shareRun(words, stretchOf(text, other, NEARBY_IN_TEXT), run)) alignGap(one, other, true, map);
}

/** The first units of a strand, as they stand in the text. */
function stretchOf({ letters }: Letters, strand: Strand, most: number): string {
  const { from, step } = strand;
  const length = Math.min(strand.length, most);
  return step === 1
    ? letters.slice(from, from + length)
    : letters.slice(from - length + 1, from + 1);
}

/** Whether one of two strings has a run of so many units of the other; by the engine's own search. */
function shareRun(words: string, around: string, units: number): boolean {
  for (let at = 0; at + units <= words.length; at++)
    if (around.includes(words.slice(at, at + units))) return true;
  return false;
}

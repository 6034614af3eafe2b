import { MOST_CELLS, type Strand, alignGap } from './align-gap.ts';
import type { Segment } from './chain.ts';
import type { Ink } from './ink.ts';

/** Room beyond a pattern's own length in which its ends are looked for: an inserted sentence. */
const SLACK = 80;
/** Pattern units aligned beyond the outermost segments at most; with `SLACK`, below `MOST_CELLS`. */
const LONGEST_END = 300;

/**
 * Completes shared segments to an alignment of a whole pattern with a text: for each pattern unit
 * the index of its like in the text, or -1.
 */
export function alignAround(pattern: Ink, text: Ink, segments: readonly Segment[]): Int32Array {
  const map = new Int32Array(pattern.length).fill(-1);
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
  pattern: Ink,
  text: Ink,
  before: Segment,
  behind: Segment,
  map: Int32Array,
): void {
  const p = before.pattern + before.length;
  const t = before.text + before.length;
  const byPattern = behind.pattern - p;
  const byText = behind.text - t;
  if (byPattern <= 0 || byText <= 0) return;
  const isDone = alignGap(
    { codes: pattern.codes, from: p, length: byPattern, step: 1 },
    { codes: text.codes, from: t, length: byText, step: 1 },
    false,
    map,
  );
  if (isDone) return;
  // Too much for one alignment: what hangs on either side of the gap is enough.
  const half = Math.min(LONGEST_END, byPattern >> 1);
  const reach = Math.min(byText >> 1, Math.floor(MOST_CELLS / (half + 2)) - 2);
  alignStrands(pattern, text, p, half, t, reach, 1, map);
  alignStrands(pattern, text, behind.pattern - 1, half, behind.text - 1, reach, -1, map);
}

function alignEnd(
  pattern: Ink,
  text: Ink,
  p: number,
  t: number,
  step: 1 | -1,
  map: Int32Array,
): void {
  const byPattern = Math.min(LONGEST_END, step === 1 ? pattern.length - p : p + 1);
  const byText = Math.min(byPattern + SLACK, step === 1 ? text.length - t : t + 1);
  alignStrands(pattern, text, p, byPattern, t, byText, step, map);
}

function alignStrands(
  pattern: Ink,
  text: Ink,
  p: number,
  byPattern: number,
  t: number,
  byText: number,
  step: 1 | -1,
  map: Int32Array,
): void {
  if (byPattern <= 0 || byText <= 0) return;
  const strand: Strand = { codes: pattern.codes, from: p, length: byPattern, step };
  alignGap(strand, { codes: text.codes, from: t, length: byText, step }, true, map);
}

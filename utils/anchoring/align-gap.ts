/**
 * Scores in tenths of a shared unit. A shared run must be three units long to pay for its own gap,
 * so chance likeness of letters carries no alignment further; a gap's length costs little, since
 * a sentence put in is one edit.
 */
const MATCH = 10;
const MISMATCH = -9;
const GAP_OPEN = -22;
const GAP_UNIT = -1;
const NEVER = -1_000_000;

const BEST = 3;
const FROM_DIAGONAL = 0;
const FROM_TEXT_GAP = 1;
const FROM_PATTERN_GAP = 2;
const TEXT_GAP_GOES_ON = 4;
const PATTERN_GAP_GOES_ON = 8;

/** Cells of one alignment at most; about half a millisecond. */
export const MOST_CELLS = 131_072;
const trace = new Uint8Array(MOST_CELLS);

/** One side of a gap: `length` units from `from` on, walked forwards (1) or backwards (-1). */
export interface Strand {
  readonly codes: Uint16Array;
  readonly from: number;
  readonly length: number;
  readonly step: 1 | -1;
}

/**
 * An open alignment does not go on where it has fallen this far below its best, which is enough for
 * some words put in, cut or replaced; what lies beyond more than that has grams of its own. X-drop:
 * Zhang et al., "A greedy algorithm for aligning DNA sequences", 2000, section 2.
 */
const DROP = 80;

/**
 * Aligns two strands that begin alike and writes, for each pattern unit that has its like, the
 * text's index into `map`. With `isOpen` the alignment may stop anywhere, where it is best;
 * otherwise it goes to the ends of both. Affine gaps: Gotoh, "An improved algorithm for matching
 * biological sequences", 1982.
 * @returns false if there would be more than `MOST_CELLS`; nothing is written then.
 */
export function alignGap(pattern: Strand, text: Strand, isOpen: boolean, map: Int32Array): boolean {
  const rows = pattern.length;
  const columns = text.length;
  const width = columns + 1;
  if ((rows + 1) * width > MOST_CELLS) return false;
  const drop = isOpen ? DROP : -NEVER;
  const { codes, step } = text;
  const base = text.from - step;
  const best = new Int32Array(width).fill(NEVER);
  const patternGap = new Int32Array(width).fill(NEVER);
  // The columns of the row above that are still worth going on from.
  let low = 0;
  let high = 0;
  best[0] = 0;
  for (let j = 1; j < width; j++) {
    const score = GAP_OPEN + GAP_UNIT * j;
    if (score < -drop || (isOpen && score + MATCH * rows <= 0)) break;
    best[j] = score;
    trace[j] = FROM_TEXT_GAP | TEXT_GAP_GOES_ON;
    high = j;
  }
  let top = 0;
  let topRow = 0;
  let topColumn = 0;
  for (let i = 1; i <= rows && low <= high; i++) {
    const code = pattern.codes[pattern.from + (i - 1) * pattern.step] ?? 0;
    const least = isOpen ? top - Math.min(DROP, MATCH * (rows - i) - 1) : NEVER * 2;
    let diagonal = NEVER;
    let left = NEVER;
    let textGap = NEVER;
    let j = low;
    if (low === 0) {
      diagonal = best[0] ?? 0;
      best[0] = left = GAP_OPEN + GAP_UNIT * i;
      trace[i * width] = FROM_PATTERN_GAP | PATTERN_GAP_GOES_ON;
      j = 1;
    } else diagonal = best[low - 1] ?? NEVER;
    let first = low === 0 && left >= least ? 0 : -1;
    let last = first;
    for (; j < width; j++) {
      const above = best[j] ?? 0;
      let bits = 0;
      const opened = above + GAP_OPEN + GAP_UNIT;
      let down = (patternGap[j] ?? 0) + GAP_UNIT;
      if (down > opened) bits |= PATTERN_GAP_GOES_ON;
      else down = opened;
      const openedText = left + GAP_OPEN + GAP_UNIT;
      textGap += GAP_UNIT;
      if (textGap > openedText) bits |= TEXT_GAP_GOES_ON;
      else textGap = openedText;
      const isMatch = code === codes[base + j * step];
      let score = diagonal + (isMatch ? MATCH : MISMATCH);
      if (textGap > score) {
        score = textGap;
        bits |= FROM_TEXT_GAP;
      }
      if (down > score) {
        score = down;
        bits = (bits & ~BEST) | FROM_PATTERN_GAP;
      }
      diagonal = above;
      if (score < least) {
        if (j > high) break;
        best[j] = patternGap[j] = left = NEVER;
        continue;
      }
      trace[i * width + j] = bits;
      patternGap[j] = down;
      best[j] = left = score;
      if (first < 0) first = j;
      last = j;
      if (score > top) {
        top = score;
        topRow = i;
        topColumn = j;
      }
    }
    if (low === 0 && first !== 0) best[0] = NEVER;
    low = first < 0 ? width : first;
    high = last;
  }
  if (isOpen) traceBack(pattern, text, topRow, topColumn, width, map);
  else traceBack(pattern, text, rows, columns, width, map);
  return true;
}

function traceBack(
  pattern: Strand,
  text: Strand,
  row: number,
  column: number,
  width: number,
  map: Int32Array,
): void {
  let i = row;
  let j = column;
  let state = (trace[i * width + j] ?? 0) & BEST;
  while (i > 0 || j > 0) {
    const bits = trace[i * width + j] ?? 0;
    if (state === FROM_DIAGONAL) {
      i--;
      j--;
      const at = pattern.from + i * pattern.step;
      const there = text.from + j * text.step;
      if (pattern.codes[at] === text.codes[there]) map[at] = there;
      state = (trace[i * width + j] ?? 0) & BEST;
    } else if (state === FROM_TEXT_GAP) {
      j--;
      if (!(bits & TEXT_GAP_GOES_ON)) state = (trace[i * width + j] ?? 0) & BEST;
    } else {
      i--;
      if (!(bits & PATTERN_GAP_GOES_ON)) state = (trace[i * width + j] ?? 0) & BEST;
    }
  }
}

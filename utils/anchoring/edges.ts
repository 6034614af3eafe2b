import { type Ink, type InkSpan, startsWord } from './ink.ts';
import type { Pattern } from './pattern.ts';
import { remnantOf } from './remnant.ts';

/** Whether words begin and end at the edges of one stretch as they do at another's. */
export function isWordEdgedAlike(a: Ink, aSpan: InkSpan, b: Ink, bSpan: InkSpan): boolean {
  return (
    startsWord(a, aSpan.start) === startsWord(b, bSpan.start) &&
    startsWord(a, aSpan.end) === startsWord(b, bSpan.end)
  );
}

/** Text between two aligned units costs this much a unit when it is taken for put in. */
const INSERTED = 0.6;
/** Units of a gap that are searched for an edge; beyond it text was put in, not changed. */
const LONGEST_GAP = 160;

/**
 * In a gap longer than what was lost by this factor and so many units, words must be like the lost
 * ones to be taken for them: a share of these units is charged.
 */
const LOOSE = 2;
const LOOSE_UNITS = 12;
const UNLIKE = 0.3;

/** Text put into a quote may be as long as this share of the quote and so many units more. */
export const MOST_INSERTED_SHARE = 0.6;
export const MOST_INSERTED_UNITS = 60;

/**
 * A piece of a quote stands apart from the bulk for what was put in between, not by chance, if it
 * and the context next to it, up to `HOLD` units, are not too short for the distance.
 */
const HOLD = 24;
const INSERTED_PER_HELD = 4;
/** Nor may the piece itself be next to nothing: a full stop is found everywhere. */
const INSERTED_PER_UNIT = 25;

/**
 * The first and last quote units that were found, less those that stand so far off from the bulk
 * of the quote that they are something else; those are taken out of the map.
 */
function dropStrays(
  { start, end }: InkSpan,
  map: Int32Array,
): { first: number; last: number } | null {
  const found: number[] = [];
  for (let i = start; i < end; i++) if ((map[i] ?? -1) >= 0) found.push(i);
  const room = (end - start) * MOST_INSERTED_SHARE + MOST_INSERTED_UNITS;
  let from = 0;
  let to = found.length;
  for (let k = 1; k < to; k++) {
    const here = found[k] ?? 0;
    const there = found[k - 1] ?? 0;
    const inserted = (map[here] ?? 0) - (map[there] ?? 0) - (here - there);
    if (inserted <= 0) continue;
    const isHead = k - from < to - k;
    const piece = isHead ? k - from : to - k;
    const held = isHead
      ? piece + foundIn(map, start - HOLD, start)
      : piece + foundIn(map, end, end + HOLD);
    const most = Math.min(room, held * INSERTED_PER_HELD, piece * INSERTED_PER_UNIT);
    if (inserted <= most) continue;
    if (isHead) from = k;
    else to = k;
  }
  for (const i of [...found.slice(0, from), ...found.slice(to)]) map[i] = -1;
  const first = found[from];
  const last = found[to - 1];
  return first === undefined || last === undefined ? null : { first, last };
}

function foundIn(map: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let i = Math.max(0, from); i < Math.min(map.length, to); i++) {
    if ((map[i] ?? -1) >= 0) count++;
  }
  return count;
}

/**
 * A text seen in one direction, so that a start and an end are one problem: read from its end
 * (-1), a unit's index is negative, and an end is a start.
 */
interface View {
  readonly ink: Ink;
  readonly step: 1 | -1;
}

/**
 * Where the quote of a pattern begins and ends in the text, from an alignment; null if nothing of
 * it was found. A changed word at an edge belongs to the quote, one put in before it does not.
 */
export function quoteSpan(pattern: Pattern, text: Ink, map: Int32Array): InkSpan | null {
  const quote = remnantOf(pattern, map) ?? pattern;
  map.fill(-1, pattern.start, quote.start).fill(-1, quote.end, pattern.end);
  const bulk = dropStrays(quote, map);
  if (!bulk) return null;
  const { first, last } = bulk;
  // What stood next to a block that was cut tells nothing of where the others begin.
  let before = quote.start === pattern.start ? quote.start - 1 : -1;
  while (before >= 0 && (map[before] ?? -1) < 0) before--;
  const length = quote.end === pattern.end ? pattern.ink.length : quote.end;
  let behind = quote.end;
  while (behind < length && (map[behind] ?? -1) < 0) behind++;

  const textFirst = map[first] ?? 0;
  const textLast = map[last] ?? 0;
  const floor = before < 0 ? -1 : (map[before] ?? -1);
  const ceiling = behind >= length ? text.length : (map[behind] ?? text.length);
  const start = edge(
    { ink: pattern.ink, step: 1 },
    { context: before, edge: quote.start, quote: first },
    { ink: text, step: 1 },
    { context: floor, quote: textFirst, isOpen: before < 0 },
  );
  const end = -edge(
    { ink: pattern.ink, step: -1 },
    { context: -behind, edge: -(quote.end - 1), quote: -last },
    { ink: text, step: -1 },
    { context: -ceiling, quote: -textLast, isOpen: behind >= length },
  );
  return { start, end: end + 1 };
}

/**
 * The text index at which the quote begins. Between the last context unit and the first quote unit
 * that were found, pattern holds lost context, then lost quote, and text what stands there now;
 * the words of the latter are dealt out so that least had to be changed.
 */
function edge(
  pattern: View,
  p: { context: number; edge: number; quote: number },
  text: View,
  t: { context: number; quote: number; isOpen: boolean },
): number {
  const wanted = slice(pattern, p.edge, p.quote);
  const wordEdged = isWordEdge(pattern, p.edge);
  if (wanted.length === 0 && (!wordEdged || isWordEdge(text, t.quote))) return t.quote;
  const lowest = Math.max(t.context + 1, t.quote - LONGEST_GAP);
  const lostContext = t.isOpen ? [] : slice(pattern, p.context + 1, p.edge);
  const gap = slice(text, lowest, t.quote);
  const forContext = costsFromLeft(lostContext, gap, t.isOpen);
  const forQuote = costsFromRight(wanted, gap);
  let best = t.quote;
  let bestCost = Infinity;
  const isLoose =
    t.isOpen || gap.length > LOOSE * (wanted.length + lostContext.length) + LOOSE_UNITS;
  const handicap = isLoose ? wanted.length * UNLIKE : 0;
  for (let i = gap.length; i >= 0; i--) {
    const at = lowest + i;
    if (wordEdged && !isWordEdge(text, at)) continue;
    const cost = (forContext[i] ?? 0) + (forQuote[i] ?? 0) + (i < gap.length ? handicap : 0);
    if (cost < bestCost) {
      bestCost = cost;
      best = at;
    }
  }
  return best;
}

function slice({ ink, step }: View, from: number, to: number): number[] {
  const units: number[] = [];
  for (let i = from; i < to; i++) units.push(ink.codes[step * i] ?? 0);
  return units;
}

function isWordEdge({ ink, step }: View, index: number): boolean {
  return startsWord(ink, step > 0 ? index : 1 - index);
}

/**
 * For each i, the least cost of turning `lost` into the first units of the gap and taking what
 * remains up to i for put in.
 */
function costsFromLeft(lost: readonly number[], gap: readonly number[], isOpen: boolean): number[] {
  const distances = prefixDistances(lost, gap);
  let best = Infinity;
  return distances.map((distance, i) => {
    best = Math.min(best + (isOpen ? 0 : INSERTED), distance);
    return isOpen ? 0 : i === 0 ? distance : best;
  });
}

/** For each i, the distance between `wanted` and the gap from i on. */
function costsFromRight(wanted: readonly number[], gap: readonly number[]): number[] {
  return prefixDistances(wanted.toReversed(), gap.toReversed()).toReversed();
}

/** Levenshtein distances between `whole` and each prefix of `other`. */
function prefixDistances(whole: readonly number[], other: readonly number[]): number[] {
  const row: number[] = [];
  for (let j = 0; j <= other.length; j++) row.push(j);
  for (let i = 1; i <= whole.length; i++) {
    const unit = whole[i - 1];
    let diagonal = i - 1;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= other.length; j++) {
      const above = row[j] ?? 0;
      const change = unit === other[j - 1] ? diagonal : diagonal + 1;
      left = Math.min(change, above + 1, left + 1);
      row[j] = left;
      diagonal = above;
    }
  }
  return row;
}

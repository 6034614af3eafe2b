import { MOST_INSERTED_SHARE, MOST_INSERTED_UNITS } from './edges.ts';
import type { InkSpan } from './ink.ts';
import type { Pattern } from './pattern.ts';
import { remnantOf } from './remnant.ts';

/** A place where a pattern may stand, with what speaks for it. */
export interface Candidate {
  readonly span: InkSpan;
  /** Share of the quote's units that stand there, 0 to 1. */
  readonly quote: number;
  /** Shares of the nearest context units that stand there, 0 to 1; null where none was recorded. */
  readonly before: number | null;
  readonly behind: number | null;
  /** Share of the context next to the quote on the better side; null where none was recorded. */
  readonly inner: number | null;
  /** Share of the context farthest from it on the worse side; null where none was recorded. */
  readonly outer: number | null;
  /** For each unit of the pattern the text's index of its like, or -1. */
  readonly map: Int32Array;
  /** Whether every unit of the quote stands there and nothing between. */
  readonly isWhole: boolean;
  /** Units of quote and all context that stand there, less shifts: what tells twins apart. */
  readonly evidence: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Context units next to the quote that count for confidence. */
const NEAR_CONTEXT = 40;
/** Context units that count for `inner` and for `outer`. */
const INNER_CONTEXT = 16;
const OUTER_CONTEXT = 40;
/**
 * Ink units by which the outermost context may be off where the quote expects it, which is less than
 * most sentences: what lies behind more was not next to these words.
 */
const MOST_SHIFT = 40;
/** Units of evidence that all of the very words in one piece are worth beyond their number. */
const WHOLE = 8;
/** Runs of shared units shorter than this are chance. */
const SHORTEST_RUN = 3;

/** Share of the near context on each side that makes a frame, and of the quote left within it. */
const FRAMED = 0.9;
const FRAMED_LEAST = 0.3;
/** Within a frame, less than this share of a quote means that all between the sides is its new wording. */
const REWRITTEN = 0.6;

/**
 * No more confidence than this, less the share of other text between the edges, in a place with most
 * of the context on both sides, and in another: there the quote's one end stands somewhere else.
 */
const MOST_FRAMED = 1.45;
const MOST_UNFRAMED = 1.12;
const FRAMED_ABOUT = 0.6;

/** Confidence of what is left of a quote whose other blocks were cut, and what it gains with its share. */
const REMNANT = 0.55;
const REMNANT_SHARE = 0.3;

const NOTHING = new Int32Array(0);

/** A place that needs no weighing. */
export function settled(
  span: InkSpan,
  quote: number,
  isWhole: boolean,
  confidence: number,
): Candidate {
  const evidence = (span.end - span.start) * quote;
  return {
    span,
    quote,
    before: 1,
    behind: 1,
    inner: 1,
    outer: 1,
    map: NOTHING,
    isWhole,
    evidence,
    confidence,
  };
}

/** Weighs an alignment of a pattern. */
export function weigh(pattern: Pattern, map: Int32Array, found: InkSpan): Candidate {
  const { start, end } = pattern;
  const length = end - start;
  const shared = sharedUnits(map, start, end);
  const before = contextShare(map, start - NEAR_CONTEXT, start);
  const behind = contextShare(map, end, end + NEAR_CONTEXT);
  const quote = shared / length;
  const isRewritten = isFrame(before, behind) && quote < REWRITTEN;
  const span = isRewritten ? between(pattern, map, found) : found;
  const innerBefore = contextShare(map, start - INNER_CONTEXT, start);
  const innerBehind = contextShare(map, end, end + INNER_CONTEXT);
  const outerBefore = contextShare(map, 0, Math.min(start, OUTER_CONTEXT), span.start - start);
  const outerBehind = contextShare(
    map,
    Math.max(end, map.length - OUTER_CONTEXT),
    map.length,
    span.end - end,
  );
  const isWhole = shared === length && span.end - span.start === length;
  const foreign = 1 - shared / (span.end - span.start);
  const isFramed = Math.min(innerBefore ?? 1, innerBehind ?? 1) >= FRAMED_ABOUT;
  return {
    span,
    quote,
    before,
    behind,
    inner: innerBefore === null ? innerBehind : Math.max(innerBefore, innerBehind ?? 0),
    outer: outerBefore === null ? outerBehind : Math.min(outerBefore, outerBehind ?? 1),
    map,
    isWhole,
    evidence:
      (isWhole ? WHOLE : 0) +
      shared +
      sharedUnits(map, 0, start) +
      sharedUnits(map, end, map.length) -
      shifts(map),
    confidence: Math.min(
      Math.max(
        confidenceOf(quote, before, behind, shared),
        remnantOf(pattern, map) ? REMNANT + REMNANT_SHARE * quote : 0,
      ),
      mostOf(pattern, before, behind),
      (isFramed ? MOST_FRAMED : MOST_UNFRAMED) - foreign,
    ),
  };
}

/** Whether both sides of a quote are unbroken: what stands between them now is the passage. */
function isFrame(before: number | null, behind: number | null): boolean {
  return before !== null && behind !== null && Math.min(before, behind) >= FRAMED;
}

/** All that stands between the context on both sides, where it is not much more than the quote was. */
function between({ start, end }: Pattern, map: Int32Array, span: InkSpan): InkSpan {
  let last = start - 1;
  while (last >= 0 && (map[last] ?? -1) < 0) last--;
  let first = end;
  while (first < map.length && (map[first] ?? -1) < 0) first++;
  const from = (map[last] ?? -1) + 1;
  const to = map[first] ?? 0;
  const most = (end - start) * (1 + MOST_INSERTED_SHARE) + MOST_INSERTED_UNITS;
  const isAround = from <= span.start && to >= span.end && to - from <= most;
  return isAround ? { start: from, end: to } : span;
}

/**
 * Share of some context that stands there; null if none was recorded.
 * @param diagonal text units before it is expected by the quote; what is far off it does not count.
 */
function contextShare(
  map: Int32Array,
  from: number,
  to: number,
  diagonal: number | null = null,
): number | null {
  const low = Math.max(0, from);
  const high = Math.min(map.length, to);
  if (high <= low) return null;
  if (diagonal !== null) {
    for (let i = low; i < high; i++) {
      const at = map[i] ?? -1;
      if (at >= 0 && Math.abs(at - i - diagonal) > MOST_SHIFT) return 0;
    }
  }
  return sharedUnits(map, low, high) / (high - low);
}

function sharedUnits(map: Int32Array, from: number, to: number): number {
  let shared = 0;
  for (let i = from; i < to;) {
    let run = 0;
    let at = map[i] ?? -1;
    for (; at >= 0 && i + run < to && map[i + run] === at; at++) run++;
    if (run >= SHORTEST_RUN || run === to - from) shared += run;
    i += Math.max(1, run);
  }
  return shared;
}

/** A shift between two shared units costs one unit of evidence and some for its length. */
const SHIFT_UNIT = 0.1;
const SHIFT_MOST = 10;

/** What the shifts in an alignment, text put in or cut, cost of its evidence. */
function shifts(map: Int32Array): number {
  let cost = 0;
  let last = -1;
  for (let i = 0; i < map.length; i++) {
    if ((map[i] ?? -1) < 0) continue;
    const shift = last < 0 ? 0 : Math.abs((map[i] ?? 0) - (map[last] ?? 0) - (i - last));
    if (shift > 0) cost += Math.min(SHIFT_MOST, 1 + shift * SHIFT_UNIT);
    last = i;
  }
  return cost;
}

/** Words that stood elsewhere too prove nothing by themselves: some context must be with them. */
const REPEATED = 0.55;

function mostOf(pattern: Pattern, before: number | null, behind: number | null): number {
  if (!pattern.position?.occurrence) return 1;
  return REPEATED + (1 - REPEATED) * Math.max(before ?? 0, behind ?? 0);
}

/** Units of a quote that prove as much as more of them; without any context it takes more. */
const ENOUGH = 24;
const ENOUGH_ALONE = 44;
const ALONE = 0.1;

/**
 * Confidence grows with the share of the quote that stands there, and less with its context; a
 * short quote proves less than a long one. Where both sides are unbroken, what stands between them
 * is the passage however it was reworded, as long as something of it is left.
 */
export function confidenceOf(
  quote: number,
  before: number | null,
  behind: number | null,
  shared: number,
): number {
  const one = before ?? behind ?? 0.5;
  const other = behind ?? one;
  const context = Math.max(one, other) * 0.7 + Math.min(one, other) * 0.3;
  const length = Math.min(1, shared / (context < ALONE ? ENOUGH_ALONE : ENOUGH));
  const own = quote * (0.62 + 0.14 * length) + 0.24 * context;
  const framed = isFrame(before, behind) && quote >= FRAMED_LEAST ? 0.6 + 0.4 * quote : 0;
  return Math.min(1, Math.max(own, framed));
}

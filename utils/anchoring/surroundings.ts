import type { Candidate } from './candidate.ts';
import { inkIndex } from './ink.ts';
import type { Pattern } from './pattern.ts';

/**
 * How a place is held by what tells it from others like it: by what stood next to it, by a part of
 * that, or by nothing; `unknown` where the surroundings were much the same at each.
 */
export type Hold = 'held' | 'half' | 'torn' | 'unknown';

/** Share of what tells a place from others with which it is held, and half held. */
const HELD = 0.6;
const HALF = 0.3;

/** Context units that are looked at on either side of a block's edge. */
const LOOKED_AT = 40;
/** What stood beyond a block's edge counts for so much: blocks are put in, cut and moved. */
const BEYOND = 0.3;
/** Telling units with which a block, or what lies beyond it, has all of its weight. */
const FULL_WEIGHT = 6;

/**
 * Telling units without which nothing is known, those in the block counted `IN_BLOCK` times; less
 * will do for words that stood nowhere else: the words themselves tell then.
 */
const LEAST = 60;
const LEAST_ONCE = 6;
const IN_BLOCK = 8;

/**
 * Units by which context may stand nearer or farther than it stood: some right next to the quote, one
 * more with every second unit away from it, up to the most.
 */
const SHIFTED = 2;
const SHIFTED_MOST = 16;

/**
 * Of context beyond this many units the rest is there because nearer units were a twin's too, where
 * a description does not say how many were.
 */
const DISTINCT = 80;

/**
 * How each of some places is held that have about the same words. What most of them have tells
 * nothing, nor does what stood next to a twin already.
 */
export function holdsOf(pattern: Pattern, places: readonly Candidate[]): Map<Candidate, Hold> {
  const { start, end, ink, position } = pattern;
  const occurrence = position?.occurrence;
  const guess = Math.max(0, Math.max(start, ink.length - end) - DISTINCT);
  const alike = { before: occurrence?.before ?? guess, behind: occurrence?.behind ?? guess };
  const found = places.map((place) => foundAt(pattern, place, alike));
  const telling = new Uint8Array(ink.length).fill(1);
  if (found.length > 1) {
    const having = new Uint8Array(ink.length);
    for (const units of found)
      for (let i = 0; i < having.length; i++) having[i] = (having[i] ?? 0) + (units[i] ?? 0);
    for (let i = 0; i < having.length; i++) if ((having[i] ?? 0) * 2 > found.length) telling[i] = 0;
  }
  if (found.length === 1 || occurrence)
    telling.fill(0, Math.max(0, start - alike.before), end + alike.behind);
  const least = occurrence ? LEAST : LEAST_ONCE;
  return new Map(
    places.map((place, nth) => [place, holdOf(pattern, found[nth] ?? telling, telling, least)]),
  );
}

/** The pattern's units that stand at a place, and where they are expected from the quote's edges: 1, else 0. */
function foundAt(
  { ink, start, end }: Pattern,
  { map, span }: Candidate,
  alike: { readonly before: number; readonly behind: number },
): Uint8Array {
  const found = new Uint8Array(ink.length);
  for (let i = 0; i < ink.length; i++) {
    const at = map[i] ?? -1;
    if (at < 0) continue;
    const isBefore = i < start;
    const distance = isBefore ? start - i : Math.max(0, i - end + 1);
    const expected = isBefore ? i + span.start - start : i + span.end - end;
    const room =
      Math.min(SHIFTED_MOST, SHIFTED + distance / 2) + (isBefore ? alike.before : alike.behind) / 2;
    if (distance === 0 || Math.abs(at - expected) <= room) found[i] = 1;
  }
  return found;
}

function holdOf(pattern: Pattern, found: Uint8Array, telling: Uint8Array, least: number): Hold {
  const { prefix, exact, suffix, ink, start, end } = pattern;
  const count = (from: number, to: number): Count => countIn(found, telling, from, to);
  const opens = inkIndex(ink, prefix.lastIndexOf('\n') + 1);
  const feed = suffix.indexOf('\n');
  const closes = feed < 0 ? ink.length : inkIndex(ink, prefix.length + exact.length + feed);
  // The outermost context is there for being distinct.
  const left = Math.min(start, DISTINCT);
  const right = Math.max(end, ink.length - DISTINCT);
  const first = Math.min(opens, left);
  const last = Math.max(closes, right);
  const block = add(
    count(Math.max(opens, left - LOOKED_AT), left),
    count(start, end),
    count(right, Math.min(closes, right + LOOKED_AT)),
  );
  const beyond = add(count(first - LOOKED_AT, first), count(last, last + LOOKED_AT));
  if (block.all * IN_BLOCK + beyond.all < least) return 'unknown';
  const blockWeight = Math.min(1, block.all / FULL_WEIGHT);
  const beyondWeight = Math.min(1, beyond.all / FULL_WEIGHT) * BEYOND;
  const share =
    (blockWeight * shareOf(block) + beyondWeight * shareOf(beyond)) / (blockWeight + beyondWeight);
  if (share >= HELD) return 'held';
  return share >= HALF ? 'half' : 'torn';
}

/** Telling units of a stretch, and how many of them were found. */
interface Count {
  readonly all: number;
  readonly there: number;
}

function countIn(found: Uint8Array, telling: Uint8Array, low: number, high: number): Count {
  let all = 0;
  let there = 0;
  for (let i = Math.max(0, low); i < Math.min(found.length, high); i++) {
    if (!telling[i]) continue;
    all++;
    there += found[i] ?? 0;
  }
  return { all, there };
}

function add(...counts: Count[]): Count {
  return counts.reduce((a, b) => ({ all: a.all + b.all, there: a.there + b.there }));
}

function shareOf({ all, there }: Count): number {
  return all === 0 ? 0 : there / all;
}

import { type Candidate, confidenceOf } from './candidate.ts';
import { MOST_INSERTED_SHARE, MOST_INSERTED_UNITS } from './edges.ts';
import { inkOf, inkString, onlyIndex } from './ink.ts';
import type { Pattern } from './pattern.ts';

/** Ink units at both ends of a block by which it is known again; a shorter one is sought whole. */
const KNOWN_BY = 14;
/** Less than this of a block is found on any page. */
const SHORTEST = 8;
/** Blocks of one quote that are looked for: each is a search of the whole text. */
const MOST_BLOCKS = 8;
/** A block may have become longer or shorter by this share. */
const CHANGED = 0.3;

/**
 * Completes a place of a quote that goes across blocks by those that are not at it but near, for
 * blocks changed places, or one was put in between: an alignment keeps their order and leaves one
 * side out.
 */
export function withTornBlocks(
  { exact, start, end }: Pattern,
  letters: string,
  candidate: Candidate,
): Candidate {
  const { span, before, behind } = candidate;
  const length = end - start;
  const hull = { ...span };
  let shared = candidate.quote * length;
  const blocks = exact.split('\n', MOST_BLOCKS);
  for (const block of blocks.length > 1 ? blocks : []) {
    const words = inkString(inkOf(block));
    const from = onlyIndex(letters, words.slice(0, KNOWN_BY));
    const last = onlyIndex(letters, words.slice(-KNOWN_BY));
    if (from < 0 || last < 0 || words.length < SHORTEST) continue;
    const to = last + Math.min(KNOWN_BY, words.length);
    if (Math.abs(to - from - words.length) > words.length * CHANGED) continue;
    const known = Math.max(0, Math.min(hull.end, to) - Math.max(hull.start, from));
    shared += Math.max(0, words.length - known);
    hull.start = Math.min(hull.start, from);
    hull.end = Math.max(hull.end, to);
  }
  const size = hull.end - hull.start;
  const isTorn = size > span.end - span.start;
  if (!isTorn || size > length * (1 + MOST_INSERTED_SHARE) + MOST_INSERTED_UNITS) return candidate;
  shared = Math.min(length, shared);
  const quote = shared / length;
  const confidence = confidenceOf(quote, before, behind, shared);
  return { ...candidate, span: hull, quote, isWhole: false, confidence };
}

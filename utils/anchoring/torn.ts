import { type Candidate, confidenceOf } from './candidate.ts';
import { type InkSpan, MOST_INSERTED_SHARE, MOST_INSERTED_UNITS } from './edges.ts';
import { inkIndex, inkString } from './ink.ts';
import type { Pattern } from './pattern.ts';

/** Ink units at both ends of a block by which it is known again; a shorter one is sought whole. */
const KNOWN_BY = 14;
/** Less than this of a block is found on any page. */
const SHORTEST = 8;
/** A block may have become longer or shorter by this share. */
const CHANGED = 0.3;

/**
 * Completes a place of a quote that goes across blocks by those that are not at it but near, for
 * blocks changed places, or one was put in between: an alignment keeps their order and leaves one
 * side out.
 */
export function withTornBlocks(pattern: Pattern, letters: string, candidate: Candidate): Candidate {
  if (candidate.isWhole || !pattern.exact.includes('\n')) return candidate;
  const words = inkString(pattern.ink);
  const length = pattern.end - pattern.start;
  let { start, end } = candidate.span;
  let shared = candidate.quote * length;
  for (const block of blocksOf(pattern)) {
    const found = findBlock(words.slice(block.start, block.end), letters);
    if (!found || (found.start >= candidate.span.start && found.end <= candidate.span.end))
      continue;
    const inBoth = Math.min(end, found.end) - Math.max(start, found.start);
    start = Math.min(start, found.start);
    end = Math.max(end, found.end);
    shared += block.end - block.start - Math.max(0, inBoth);
  }
  const isTorn = start < candidate.span.start || end > candidate.span.end;
  const most = length * (1 + MOST_INSERTED_SHARE) + MOST_INSERTED_UNITS;
  if (!isTorn || end - start > most) return candidate;
  const quote = Math.min(1, shared / length);
  const { before, behind } = candidate;
  const confidence = confidenceOf(quote, before, behind, Math.min(length, shared));
  return { ...candidate, span: { start, end }, quote, isWhole: false, confidence };
}

/** The stretches of the quote between its line feeds, as far as they are long enough to be known. */
function blocksOf({ ink, prefix, exact, start, end }: Pattern): InkSpan[] {
  const blocks: InkSpan[] = [];
  let from = start;
  for (let feed = exact.indexOf('\n'); from < end; feed = exact.indexOf('\n', feed + 1)) {
    const to = feed < 0 ? end : inkIndex(ink, prefix.length + feed);
    if (to - from >= SHORTEST) blocks.push({ start: from, end: to });
    from = to;
    if (feed < 0) break;
  }
  return blocks;
}

/** The only place where a block stands, by its ends. */
function findBlock(words: string, letters: string): InkSpan | null {
  const head = words.slice(0, KNOWN_BY);
  const tail = words.slice(-KNOWN_BY);
  const start = letters.indexOf(head);
  const last = letters.indexOf(tail);
  if (start < 0 || last < 0) return null;
  if (letters.includes(head, start + 1) || letters.includes(tail, last + 1)) return null;
  const end = last + tail.length;
  return Math.abs(end - start - words.length) > words.length * CHANGED ? null : { start, end };
}

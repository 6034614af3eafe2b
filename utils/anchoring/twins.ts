import { extend } from './chain.ts';
import type { GramIndex } from './gram-index.ts';
import { type Ink, inkIndex, isAlike } from './ink.ts';
import type { Pattern } from './pattern.ts';

/** A place where the very words of a quote stand. */
export interface Twin {
  /** Index of its first ink unit. */
  readonly at: number;
  /** Units of recorded context that stand next to it unchanged, on each side. */
  readonly before: number;
  readonly behind: number;
}

/** Twins beyond this many are not looked at; those nearest to the recorded position are. */
const MOST_TWINS = 24;

/**
 * All places of a text where the words of a quote stand, the nearest to the old one first.
 * @param buckets of the pattern's grams.
 */
export function findTwins(
  pattern: Pattern,
  buckets: Int32Array,
  text: Ink,
  index: GramIndex,
): Twin[] {
  const { start, end, ink } = pattern;
  const length = end - start;
  const found: number[] = [];
  if (length < index.size) scan(pattern, text, found);
  else {
    let rarest = start;
    for (let i = start; i + index.size <= end; i++) {
      if (index.countOf(buckets[i] ?? 0) < index.countOf(buckets[rarest] ?? 0)) rarest = i;
    }
    const bucket = buckets[rarest] ?? 0;
    const count = index.countOf(bucket);
    for (let nth = 0; nth < count; nth++) {
      const at = index.positionOf(bucket, nth) - (rarest - start);
      if (isAlike(ink, start, text, at, length)) found.push(at);
    }
  }
  const old = pattern.position ? inkIndex(text, pattern.position.start) : 0;
  found.sort((a, b) => Math.abs(a - old) - Math.abs(b - old));
  return found.slice(0, MOST_TWINS).map((at) => {
    const alike = extend(ink, text, start, at);
    return { at, before: start - alike.pattern, behind: alike.pattern + alike.length - end };
  });
}

/** Quotes shorter than a gram are sought unit by unit. */
function scan(pattern: Pattern, text: Ink, found: number[]): void {
  const { start, end, ink } = pattern;
  const first = ink.codes[start] ?? 0;
  for (let at = text.codes.indexOf(first); at >= 0; at = text.codes.indexOf(first, at + 1)) {
    if (isAlike(ink, start, text, at, end - start)) found.push(at);
  }
}

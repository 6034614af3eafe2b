import { extend } from './chain.ts';
import { type Ink, inkIndex } from './ink.ts';
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
 * @param letters the text's ink as a string.
 */
export function findTwins(pattern: Pattern, text: Ink, letters: string): Twin[] {
  const { start, end, ink } = pattern;
  const words = pattern.letters.slice(start, end);
  const found: number[] = [];
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1)) {
    found.push(at);
  }
  const old = pattern.position ? inkIndex(text, pattern.position.start) : 0;
  found.sort((a, b) => Math.abs(a - old) - Math.abs(b - old));
  return found.slice(0, MOST_TWINS).map((at) => {
    const alike = extend(ink, text, start, at);
    return { at, before: start - alike.pattern, behind: alike.pattern + alike.length - end };
  });
}

import { type Ink, inkIndex } from './ink.ts';
import type { Pattern } from './pattern.ts';

/** Twins beyond this many are not looked at; those nearest to the recorded position are. */
const MOST_TWINS = 24;

/**
 * Ink units at which the very words of a quote begin, the nearest to the old place first.
 * @param letters the text's ink as a string.
 */
export function findTwins(
  { letters: pattern, start, end, position }: Pattern,
  text: Ink,
  letters: string,
): number[] {
  const words = pattern.slice(start, end);
  const found: number[] = [];
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1)) {
    found.push(at);
  }
  const old = position ? inkIndex(text, position.start) : 0;
  return found.sort((a, b) => Math.abs(a - old) - Math.abs(b - old)).slice(0, MOST_TWINS);
}

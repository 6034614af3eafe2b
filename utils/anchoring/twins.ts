import { type Ink, inkIndex } from './ink.ts';
import type { Pattern } from './pattern.ts';

/** Twins beyond this many are not looked at; those nearest to the recorded position are. */
const MOST_TWINS = 24;
/** Units compared at most, which bounds the work where a long quote and the text repeat one letter. */
const MOST_UNITS = 10_000_000;

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
  const most = Math.max(MOST_TWINS, MOST_UNITS / words.length);
  let at = letters.indexOf(words);
  for (; at >= 0 && found.length < most; at = letters.indexOf(words, at + 1)) found.push(at);
  const old = position ? inkIndex(text, position.start) : 0;
  return found.sort((a, b) => Math.abs(a - old) - Math.abs(b - old)).slice(0, MOST_TWINS);
}

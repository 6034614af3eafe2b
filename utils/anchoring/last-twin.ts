import { type Candidate, settled } from './candidate.ts';
import { inkOf, inkString } from './ink.ts';
import type { Pattern } from './pattern.ts';

/**
 * Words that stood in several places and now in one are taken for the passage if none of so many
 * landmarks within so many text units is left but one beyond is, they have so many ink units, and no
 * other place is sure enough.
 */
const SOME_LANDMARKS = 3;
const SURROUNDINGS = 1000;
const ENOUGH_WORDS = 20;
const LAST_TWIN = 0.75;

/**
 * The only place that still has words which stood in several, where all that stood near them is gone
 * and something farther off is not: no passage was cut then, but the same text is laid out anew, and
 * the whole part of the page that the words were in (a list of links, say) left out.
 * @param sure confidence from which another place is a rival.
 */
export function lastTwin(
  { start, end, position }: Pattern,
  letters: string,
  twins: readonly number[],
  candidates: readonly Candidate[],
  sure: number,
): Candidate | null {
  const [twin, another] = twins;
  const length = end - start;
  if (twin === undefined || another !== undefined || length < ENOUGH_WORDS) return null;
  let near = 0;
  let isSameText = false;
  for (const { text, distance } of position?.landmarks ?? []) {
    const stands = letters.includes(inkString(inkOf(text)));
    const isNear = Math.abs(distance) < SURROUNDINGS;
    if (isNear && stands) return null;
    if (isNear) near++;
    isSameText ||= stands;
  }
  if (near < SOME_LANDMARKS || !isSameText) return null;
  const hasRival = candidates.some(
    ({ span, confidence }) => span.start !== twin && confidence >= sure,
  );
  if (hasRival) return null;
  return settled({ start: twin, end: twin + length }, 1, true, LAST_TWIN);
}

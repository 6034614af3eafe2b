import { type Candidate, settled } from './candidate.ts';
import { isWordEdgedAlike } from './edges.ts';
import { type Ink, inkOf, inkString } from './ink.ts';
import { type Expectation, displacement } from './landmarks.ts';
import type { Pattern } from './pattern.ts';
import type { Twin } from './twins.ts';

/**
 * Text units by which the only place with the very words, or one of several, may be off where it is
 * expected; and ink units of unchanged context beside it that settle it, if it is more than
 * `EXACTLY` off and if it is not.
 */
const ABOUT = 200;
const EXACTLY = 20;
const ENOUGH_CONTEXT = 40;
const SOME_CONTEXT = 16;

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
 * A place with the very words that nothing else can rival: exactly where landmarks expect it, if no
 * other is, or the only one, if enough of the context is with it and it is about there.
 */
export function twinInPlace(
  pattern: Pattern,
  text: Ink,
  twins: readonly Twin[],
  expected: Expectation,
): Candidate | null {
  const length = pattern.end - pattern.start;
  const wasOnly = !pattern.position?.occurrence;
  const isOnly = wasOnly && twins.length === 1 && expected.places.length === 1;
  const context = pattern.ink.length - length;
  let found: Twin | null = null;
  let most = 0;
  for (const twin of twins) {
    most = Math.max(most, twin.before + twin.behind);
    const off = displacement(expected, text.at[twin.at] ?? 0);
    if (off > (isOnly ? ABOUT : EXACTLY)) continue;
    const isBorneOut = off <= EXACTLY ? SOME_CONTEXT : Math.min(ENOUGH_CONTEXT, context);
    if (found || twin.before + twin.behind < isBorneOut) return null;
    found = twin;
  }
  if (!found || found.before + found.behind < most) return null;
  const span = { start: found.at, end: found.at + length };
  if (!isWordEdgedAlike(pattern.ink, pattern, text, span)) return null;
  return settled(span, 1, true, context === 0 ? Math.min(1, 0.5 + length / 40) : 1);
}

/**
 * The only place that still has words which stood in several, where all that stood near them is gone
 * and something farther off is not: no passage was cut then, but the same text is laid out anew, and
 * the whole part of the page that the words were in (a list of links, say) left out.
 * @param sure confidence from which another place is a rival.
 */
export function lastTwin(
  { start, end, position }: Pattern,
  letters: string,
  twins: readonly Twin[],
  candidates: readonly Candidate[],
  sure: number,
): Candidate | null {
  const [twin, another] = twins;
  const length = end - start;
  if (!twin || another || length < ENOUGH_WORDS) return null;
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
    ({ span, confidence }) => span.start !== twin.at && confidence >= sure,
  );
  if (hasRival) return null;
  return settled({ start: twin.at, end: twin.at + length }, 1, true, LAST_TWIN);
}

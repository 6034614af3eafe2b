import type { Selector } from '../notes/note.ts';
import type { Locator } from './locator.ts';
import type { Verdict } from './verdict.ts';

/** A stretch of a text, UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Of the shorter of two stretches this share lies in the other: they are one place. */
const SAME_PLACE = 0.5;

/**
 * What is left of a verdict when some places are known not to be the passage: a new wording at one of
 * them is none. The passage's own words always count. What to offer instead, `likelyPlaces` tells.
 * @param rejected where the selectors that were rejected are in the same text.
 */
export function withoutRejected(verdict: Verdict, rejected: readonly Verdict[]): Verdict {
  if (verdict.kind !== 'reworded') return verdict;
  const isRejected = standing(rejected).some((place) => isOnePlace(place, verdict));
  return isRejected ? { kind: 'lost', candidates: [] } : verdict;
}

/**
 * What became of a passage of which some places were rejected, and where in the text those are.
 * @param rejected descriptions of those places, made when they were rejected.
 */
export function locateWithout(
  locator: Pick<Locator, 'locate'>,
  selectors: readonly Selector[],
  rejected: readonly (readonly Selector[])[] = [],
): { readonly verdict: Verdict; readonly wrong: readonly Stretch[] } {
  const found = rejected.map((place) => locator.locate(place));
  return { verdict: withoutRejected(locator.locate(selectors), found), wrong: standing(found) };
}

/** The stretches of those that were found. */
function standing(verdicts: readonly Verdict[]): Stretch[] {
  return verdicts.flatMap((verdict) => (verdict.kind === 'lost' ? [] : [verdict]));
}

/** Whether two stretches are so much the same that a reader who rejected one meant the other, too. */
export function isOnePlace(a: Stretch, b: Stretch): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common >= Math.min(a.end - a.start, b.end - b.start) * SAME_PLACE;
}

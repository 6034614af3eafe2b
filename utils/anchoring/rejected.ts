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

/** The stretches of those that were found. */
export function standing(verdicts: readonly Verdict[]): Stretch[] {
  return verdicts.flatMap((verdict) => (verdict.kind === 'lost' ? [] : [verdict]));
}

/** Whether two stretches are so much the same that a reader who rejected one meant the other, too. */
export function isOnePlace(a: Stretch, b: Stretch): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common >= Math.min(a.end - a.start, b.end - b.start) * SAME_PLACE;
}

import type { ReviewLog } from '../notes/review-record.ts';

/** What the log says, and no more: no streaks, no points. */
export interface ReviewStatistics {
  /** Grades given in the span. */
  readonly reviews: number;
  /** Different notes among them. */
  readonly notes: number;
  /** Days of the span with at least one review. */
  readonly days: number;
  /** Grades per rating, "again" first. */
  readonly ratings: readonly [number, number, number, number];
  /**
   * Of the grades on notes already learnt, how many were not "again", with the 95 % confidence
   * interval (Wilson score, JASA 22:158, 1927). Null where none was given: nothing can be said.
   */
  readonly recalled: { readonly share: number; readonly from: number; readonly to: number } | null;
}

/** 97.5th percentile of the normal distribution: two-sided 95 %. */
const Z = 1.96;

/** @param dayOf name of the reader's day of an ISO instant */
export function reviewStatistics(
  log: readonly ReviewLog[],
  dayOf: (instant: string) => string,
): ReviewStatistics {
  const ratings: [number, number, number, number] = [0, 0, 0, 0];
  for (const { rating } of log) ratings[slotOf(rating)]++;
  const learnt = log.filter((entry) => entry.before.state === 2);
  const held = learnt.filter((entry) => entry.rating !== 1).length;
  return {
    reviews: log.length,
    notes: new Set(log.map((entry) => entry.card)).size,
    days: new Set(log.map((entry) => dayOf(entry.at))).size,
    ratings,
    recalled: learnt.length === 0 ? null : wilson(held, learnt.length),
  };
}

function slotOf(rating: ReviewLog['rating']): 0 | 1 | 2 | 3 {
  switch (rating) {
    case 1:
      return 0;
    case 2:
      return 1;
    case 3:
      return 2;
    case 4:
      return 3;
  }
}

function wilson(hits: number, trials: number): { share: number; from: number; to: number } {
  const share = hits / trials;
  const scale = 1 + Z ** 2 / trials;
  const centre = (share + Z ** 2 / (2 * trials)) / scale;
  const reach =
    (Z / scale) * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  return { share, from: Math.max(0, centre - reach), to: Math.min(1, centre + reach) };
}

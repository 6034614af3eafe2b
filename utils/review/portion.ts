import type { ReviewCard, ReviewLog } from '../notes/review-record.ts';

/** What is on the table today. */
export interface Portion {
  /** Cards in the order in which they are to be shown. */
  readonly cards: readonly ReviewCard[];
  /** Cards graded for the first time today. */
  readonly doneToday: number;
  /** Due but beyond today's portion; they come on the next days. */
  readonly waiting: number;
}

/**
 * The day's portion. What was begun today is finished (a card graded "again" comes back within
 * minutes and never counts twice); of the rest, what is longest overdue comes first and notes never
 * reviewed come last.
 * @param due cards due now
 * @param today grades since the reader's midnight
 * @param perDay cards a day, from the settings
 */
export function dayPortion(
  due: readonly ReviewCard[],
  today: readonly ReviewLog[],
  perDay: number,
): Portion {
  const begun = new Set(today.map((entry) => entry.card));
  const left = Math.max(0, perDay - begun.size);
  const again = due.filter((card) => begun.has(card.id));
  const others = due
    .filter((card) => !begun.has(card.id))
    .toSorted((a, b) => Number(a.state === 0) - Number(b.state === 0) || order(a.due, b.due));
  return {
    cards: [...others.slice(0, left), ...again],
    doneToday: begun.size,
    waiting: Math.max(0, others.length - left),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { createEmptyCard, fsrs, State, type Card, type Grade } from 'ts-fsrs';
import type { ReviewCard, ReviewLog } from '../notes/review-record.ts';

/** How well a note was still known: 1 again, 2 hard, 3 good, 4 easy (ts-fsrs `Rating`). */
export type Rating = ReviewLog['rating'];
export const RATINGS = [1, 2, 3, 4] as const satisfies readonly Rating[];

/**
 * FSRS with its published default weights. Without fuzz: the same grades give the same dates on
 * every device, so that schedules can be computed anew from merged logs.
 */
const SCHEDULER = fsrs({ enable_fuzz: false });

/** A note that has never been reviewed, due at once. `now` is an ISO instant. */
export function newCard(noteId: string, now: string): ReviewCard {
  return toRecord(noteId, createEmptyCard(now));
}

export interface Graded {
  readonly card: ReviewCard;
  readonly log: Omit<ReviewLog, 'id' | 'schema'>;
}

/** The card after a grade given at the ISO instant `now`, with the entry for the log. */
export function grade(card: ReviewCard, rating: Rating, now: string): Graded {
  const { card: next } = SCHEDULER.next(fromRecord(card), now, gradeOf(rating));
  const { state, due, stability, difficulty, scheduledDays, learningSteps } = card;
  return {
    card: toRecord(card.id, next),
    log: {
      card: card.id,
      rating,
      at: now,
      before: { state, due, stability, difficulty, scheduledDays, learningSteps },
    },
  };
}

/** When the note would come again after each rating, ms from `now`. */
export function intervals(card: ReviewCard, now: string): Record<Rating, number> {
  const after = (rating: Rating): number =>
    Date.parse(grade(card, rating, now).card.due) - Date.parse(now);
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}

/** The card that its log of grades leads to; what two devices agree on after merging their logs. */
export function replay(noteId: string, created: string, log: readonly ReviewLog[]): ReviewCard {
  return log
    .filter((entry) => entry.card === noteId)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
    .reduce((card, entry) => grade(card, entry.rating, entry.at).card, newCard(noteId, created));
}

function gradeOf(rating: Rating): Grade {
  return rating;
}

function fromRecord(card: ReviewCard): Card {
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    ...(card.lastReview !== undefined && { last_review: new Date(card.lastReview) }),
  };
}

function toRecord(id: string, card: Card): ReviewCard {
  return {
    id,
    schema: 1,
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: stateOf(card.state),
    ...(card.last_review && { lastReview: card.last_review.toISOString() }),
  };
}

function stateOf(state: State): ReviewCard['state'] {
  switch (state) {
    case State.New:
      return 0;
    case State.Learning:
      return 1;
    case State.Review:
      return 2;
    case State.Relearning:
      return 3;
  }
}

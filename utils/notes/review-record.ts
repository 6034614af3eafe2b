import * as v from 'valibot';
import type { Undo } from './undo.ts';

/**
 * Spaced review as it is stored: the fields of ts-fsrs 5 (`Card`, `ReviewLog`) with instants as ISO
 * strings and without the two fields it has deprecated. Scheduling itself is `utils/review/`.
 */
export const ReviewCardSchema = v.object({
  /** Id of the note under review: one card a note. */
  id: v.string(),
  schema: v.literal(1),
  due: v.string(),
  stability: v.number(),
  difficulty: v.number(),
  scheduledDays: v.number(),
  learningSteps: v.number(),
  reps: v.number(),
  lapses: v.number(),
  /** 0 new, 1 learning, 2 review, 3 relearning, as in ts-fsrs `State`. */
  state: v.picklist([0, 1, 2, 3]),
  lastReview: v.optional(v.string()),
  /** Taken out of review by the reader; the schedule is kept. */
  suspended: v.optional(v.boolean()),
});
export type ReviewCard = v.InferOutput<typeof ReviewCardSchema>;

/** One grade. The log only ever grows, so that logs of two devices merge by union. */
export const ReviewLogSchema = v.object({
  /** UUIDv7. */
  id: v.string(),
  schema: v.literal(1),
  card: v.string(),
  /** 1 again, 2 hard, 3 good, 4 easy, as in ts-fsrs `Rating`. */
  rating: v.picklist([1, 2, 3, 4]),
  /** ISO instant of the review. */
  at: v.string(),
  /** The card before this grade, so that a schedule can be computed anew or taken back. */
  before: v.object({
    state: v.picklist([0, 1, 2, 3]),
    due: v.string(),
    stability: v.number(),
    difficulty: v.number(),
    scheduledDays: v.number(),
    learningSteps: v.number(),
  }),
});
export type ReviewLog = v.InferOutput<typeof ReviewLogSchema>;

/** Schedule and log of spaced review; part of the repository. */
export interface ReviewRepository {
  card(noteId: string): Promise<ReviewCard | null>;
  /** Cards due at this ISO instant, longest overdue first; suspended ones left out. */
  due(until: string, limit: number): Promise<ReviewCard[]>;
  countDue(until: string): Promise<number>;
  /** Adds cards for notes that have none; existing cards are left alone. Returns how many. */
  addCards(cards: readonly ReviewCard[]): Promise<number>;
  /** The new card and the grade in one transaction. */
  grade(card: ReviewCard, log: Omit<ReviewLog, 'id' | 'schema'>): Promise<Undo>;
  suspend(noteId: string, suspended: boolean): Promise<Undo>;
  /** Grades from an ISO instant on, oldest first. */
  log(since: string): Promise<ReviewLog[]>;
}

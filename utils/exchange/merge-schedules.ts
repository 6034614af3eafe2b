import type { LibraryRecord } from '../notes/library-record.ts';
import type { ReviewCard, ReviewLog, ReviewRepository } from '../notes/review-record.ts';
import { replay } from '../review/schedule.ts';

/** Two versions of one thing, told apart by whose they are. */
interface Versions {
  readonly mine: LibraryRecord;
}

/**
 * Settles cards that were graded in two libraries: a log of grades only grows, so both logs together
 * say how the card stands. What is left could not be settled, and is for the reader to choose.
 */
export async function mergeSchedules<Conflict extends Versions>(
  conflicts: readonly Conflict[],
  fresh: readonly LibraryRecord[],
  review: Pick<ReviewRepository, 'log'>,
): Promise<{ readonly merged: LibraryRecord[]; readonly left: Conflict[] }> {
  if (!conflicts.some(({ mine }) => mine.kind === 'card'))
    return { merged: [], left: [...conflicts] };
  const log = await review.log('');
  for (const record of fresh) if (record.kind === 'review') log.push(record.row);
  const logs = new Map<string, ReviewLog[]>();
  for (const entry of log) {
    const known = logs.get(entry.card);
    if (known) known.push(entry);
    else logs.set(entry.card, [entry]);
  }
  const merged: LibraryRecord[] = [];
  const left: Conflict[] = [];
  for (const conflict of conflicts) {
    const { mine } = conflict;
    const row = mine.kind === 'card' ? rescheduled(mine.row, logs.get(mine.row.id) ?? []) : null;
    if (row) merged.push({ kind: 'card', row });
    else left.push(conflict);
  }
  return { merged, left };
}

/** Null where the log does not reach back to the first grade. Suspending is the reader's own choice. */
function rescheduled(mine: ReviewCard, log: readonly ReviewLog[]): ReviewCard | null {
  const [first] = log.toSorted((a, b) => a.at.localeCompare(b.at));
  if (first?.before.state !== 0) return null;
  const { suspended } = mine;
  return { ...replay(mine.id, first.at, log), ...(suspended !== undefined && { suspended }) };
}

import { Dexie } from 'dexie';
import type { LongTask } from '@/utils/notes/library-record.ts';
import type { Action, Undo } from '@/utils/notes/undo.ts';
import type { ChangeSet } from './change-set.ts';
import type { SidelightDatabase } from './database.ts';
import { dropSteps, eachStep, keepSteps } from './history-steps.ts';
import { documentOf, READER_TABLES, type HistoryRow, type ReaderTable, type Step } from './rows.ts';

/** How many changes can be taken back; more than anyone steps through, few enough to stay small. */
export const HISTORY_DEPTH = 200;

/** Writes down how to take back what this write has done. */
export async function record(
  changes: ChangeSet,
  id: string,
  action: Action,
  count: number,
): Promise<Undo> {
  const { history } = changes.db;
  const [line, kept] = await Promise.all([
    history.where('undone').above(0).toArray(),
    // By a field that parts of a change do not have.
    history.orderBy('seq').count(),
  ]);
  if (line.length > 0) await cutRedo(changes, line);
  const surplus = kept - line.length + 1 - HISTORY_DEPTH;
  const [oldest] = await Promise.all([
    surplus > 0 ? history.orderBy('seq').limit(surplus).primaryKeys() : [],
    keepSteps(
      changes.db,
      {
        id,
        seq: ++changes.seq,
        at: changes.at,
        action,
        count,
        undone: 0,
        tables: [...new Set(changes.inverse.map(({ table }) => table))],
      },
      changes.inverse.toReversed(),
    ),
  ]);
  if (oldest.length > 0) await dropSteps(changes.db, oldest);
  return { id, action, count };
}

/** A change to take back or to do again, and the tables that this touches. */
export interface Pending {
  readonly id: string;
  readonly tables: readonly ReaderTable[];
}

/** The change with this id, or the last one, if it can be taken back. */
export async function toUndo(db: SidelightDatabase, id?: string): Promise<Pending | null> {
  const row = id === undefined ? await lastDone(db) : await db.history.get(id);
  return row === undefined || row.undone !== 0 ? null : pending(row);
}

/** What was taken back last. */
export async function toRedo(db: SidelightDatabase): Promise<Pending | null> {
  const row = await lastUndone(db);
  return row === undefined ? null : pending(row);
}

function pending({ id, tables = READER_TABLES }: HistoryRow): Pending {
  return { id, tables };
}

/** Takes a change back; null if another context has done so meanwhile. */
export async function undo(changes: ChangeSet, id: string, task?: LongTask): Promise<Undo | null> {
  const row = await changes.db.history.get(id);
  return row?.undone === 0 ? carryOut(changes, row, true, task) : null;
}

/** Does a change again; null if another context has done so, or has gone on from there. */
export async function redo(changes: ChangeSet, id: string, task?: LongTask): Promise<Undo | null> {
  const row = await changes.db.history.get(id);
  return row !== undefined && row.undone !== 0 ? carryOut(changes, row, false, task) : null;
}

/** What undo and redo would do now. */
export async function peek(
  db: SidelightDatabase,
): Promise<{ undo: Undo | null; redo: Undo | null }> {
  const [done, undone] = [await lastDone(db), await lastUndone(db)];
  return { undo: done ? named(done) : null, redo: undone ? named(undone) : null };
}

/** Takes notes out of all that could bring them back: what was removed for good stays away. */
export async function forget(db: SidelightDatabase, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return;
  const rows = await db.history.toArray();
  const changed = rows.flatMap((row) => {
    const steps = row.steps.map((step) => without(step, ids));
    return steps.some((step, at) => step !== row.steps[at]) ? [{ ...row, steps }] : [];
  });
  await db.history.bulkPut(changed);
}

function without(step: Step, ids: ReadonlySet<string>): Step {
  if (step.op !== 'insert' || documentOf(step.table) !== 'notes') return step;
  const rows = step.rows.filter((row) => !ids.has(String(row['id'])));
  return rows.length === step.rows.length ? step : { ...step, rows };
}

async function carryOut(
  changes: ChangeSet,
  row: HistoryRow,
  undoing: boolean,
  { signal, onProgress }: LongTask = {},
): Promise<Undo> {
  await eachStep(changes.db, row, async (step, share) => {
    signal?.throwIfAborted();
    await changes.apply(step);
    onProgress?.(Math.round(row.count * share), row.count);
  });
  const { steps: _done, ...rest } = row;
  await keepSteps(
    changes.db,
    { ...rest, undone: undoing ? ++changes.seq : 0 },
    changes.inverse.toReversed(),
  );
  return named(row);
}

/**
 * A new change ends the line of what could be done again. Notes with words that only that line
 * still held go to the trash: nothing a reader typed is lost.
 */
async function cutRedo(changes: ChangeSet, line: readonly HistoryRow[]): Promise<void> {
  const typed = line
    .filter((row) => row.action === 'create')
    .flatMap((row) => row.steps.flatMap((step) => notesIn(step)))
    .filter((row) => row['text'] !== '')
    .map((row) => ({ ...row, deleted: changes.at }));
  // Not the reader's change: it must not become part of the new change's way back.
  const length = changes.inverse.length;
  await changes.insert('trash', typed);
  changes.inverse.splice(length);
  await dropSteps(
    changes.db,
    line.map((row) => row.id),
  );
}

function notesIn(step: Step) {
  return step.op === 'insert' && documentOf(step.table) === 'notes' ? step.rows : [];
}

function lastDone(db: SidelightDatabase) {
  return db.history
    .orderBy('seq')
    .reverse()
    .filter((row) => row.undone === 0)
    .first();
}

function lastUndone(db: SidelightDatabase) {
  return db.history.where('undone').between(1, Dexie.maxKey).last();
}

function named({ id, action, count }: HistoryRow): Undo {
  return { id, action, count };
}

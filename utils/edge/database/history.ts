import { Dexie } from 'dexie';
import type { Action, Undo } from '@/utils/notes/undo.ts';
import type { ChangeSet } from './change-set.ts';
import type { SidelightDatabase } from './database.ts';
import { dropSteps, eachStep, keepSteps } from './history-steps.ts';
import { documentOf, type HistoryRow, type Step } from './rows.ts';

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
      { id, seq: ++changes.seq, at: changes.at, action, count, undone: 0 },
      changes.inverse.toReversed(),
    ),
  ]);
  if (oldest.length > 0) await dropSteps(changes.db, oldest);
  return { id, action, count };
}

/** Takes back the change with this id, or the last one. */
export async function undo(changes: ChangeSet, id?: string): Promise<Undo | null> {
  const row = id === undefined ? await lastDone(changes.db) : await changes.db.history.get(id);
  if (row === undefined || row.undone !== 0) return null;
  return carryOut(changes, row, true);
}

/** Does again what was taken back last. */
export async function redo(changes: ChangeSet): Promise<Undo | null> {
  const row = await lastUndone(changes.db);
  return row === undefined ? null : carryOut(changes, row, false);
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

async function carryOut(changes: ChangeSet, row: HistoryRow, undoing: boolean): Promise<Undo> {
  await eachStep(changes.db, row, (step) => changes.apply(step));
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

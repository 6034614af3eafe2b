import type { SidelightDatabase } from './database.ts';
import type { HistoryRow, Step } from './rows.ts';

/**
 * Rows in one record of history. A browser takes records up to some 130 MB (Chromium's
 * `kMaximumMessageSize`); the way back of a hundred thousand notes is more, so it is kept in parts.
 */
const PART = 2000;

/** A further part of a change's steps. It has no place in the line of history, so nothing lists it. */
interface HistoryPart {
  /** `<id of the change>/<number>`. */
  readonly id: string;
  readonly steps: Step[];
}

/** Keeps a change with its steps, in place of what was kept of it before. */
export async function keepSteps(
  db: SidelightDatabase,
  row: Omit<HistoryRow, 'steps'>,
  steps: readonly Step[],
): Promise<void> {
  const [first = [], ...more] = inParts(steps);
  const further = more.map((part, n) => ({ id: partId(row.id, n), steps: part }));
  if (row.parts !== undefined) await partsOf(db, row.id).delete();
  const { parts: _before, ...rest } = row;
  await db.history.put({
    ...rest,
    steps: first,
    ...(further.length > 0 && { parts: further.length }),
  });
  // One at a time: together they would be one message again.
  for (const part of further) await parts(db).put(part);
}

/**
 * Takes the steps of a change in order; those of a large one are read part by part. `share` is how
 * much of the change is done once the step is, from 0 to 1.
 */
export async function eachStep(
  db: SidelightDatabase,
  row: HistoryRow,
  take: (step: Step, share: number) => Promise<void>,
): Promise<void> {
  const further = row.parts ?? 0;
  const takeAll = async (steps: readonly Step[], n: number): Promise<void> => {
    for (const [at, step] of steps.entries())
      await take(step, (n + (at + 1) / steps.length) / (1 + further));
  };
  await takeAll(row.steps, 0);
  for (let n = 0; n < further; n++) {
    const part = await parts(db).get(partId(row.id, n));
    await takeAll(part?.steps ?? [], n + 1);
  }
}

/** Forgets changes. */
export async function dropSteps(db: SidelightDatabase, ids: readonly string[]): Promise<void> {
  await db.history.bulkDelete([...ids]);
  for (const id of ids) await partsOf(db, id).delete();
}

function parts(db: SidelightDatabase) {
  return db.table<HistoryPart, string>('history');
}

function partsOf(db: SidelightDatabase, id: string) {
  return parts(db).where(':id').startsWith(`${id}/`);
}

/** Numbers of equal length, so that parts lie in their order. */
function partId(id: string, n: number): string {
  return `${id}/${String(n).padStart(6, '0')}`;
}

function inParts(steps: readonly Step[]): Step[][] {
  const done: Step[][] = [];
  let part: Step[] = [];
  let rows = 0;
  for (const step of steps.flatMap((one) => inPieces(one))) {
    const more = step.op === 'insert' ? step.rows.length : 1;
    if (rows + more > PART && part.length > 0) {
      done.push(part);
      part = [];
      rows = 0;
    }
    part.push(step);
    rows += more;
  }
  return [...done, part];
}

function inPieces(step: Step): Step[] {
  if (step.op !== 'insert' || step.rows.length <= PART) return [step];
  const pieces: Step[] = [];
  for (let at = 0; at < step.rows.length; at += PART)
    pieces.push({ ...step, rows: step.rows.slice(at, at + PART) });
  return pieces;
}

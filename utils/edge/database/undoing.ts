import type { LongTask } from '@/utils/notes/library-record.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import type { Connection } from './connection.ts';
import * as history from './history.ts';
import { stoppable } from './stoppable.ts';

/** Taking changes back and doing them again. */
export function undoing(connection: Connection): Pick<Repository, 'undo' | 'redo' | 'history'> {
  return {
    undo: (id, task) =>
      carriedOut(connection, (db) => history.toUndo(db, id), history.undo, id !== undefined, task),
    redo: (task) => carriedOut(connection, history.toRedo, history.redo, false, task),
    history: () => connection.read((db) => history.peek(db)),
  };
}

/**
 * Looks the change up first, so that only its tables are held: a draft typed while a large import
 * is taken back need not wait.
 */
async function carriedOut(
  connection: Connection,
  find: typeof history.toRedo,
  carryOut: typeof history.undo,
  once: boolean,
  task: LongTask | undefined,
): Promise<Undo | null> {
  for (;;) {
    const change = await connection.read(find);
    if (change === null) return null;
    const done = await stoppable(
      connection.write((changes) => carryOut(changes, change.id, task), change.tables),
      task,
    );
    // Another press of the key was quicker with this one: on to the one before it.
    if (done !== null || once) return done;
  }
}

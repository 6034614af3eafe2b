import type { LongTask } from '@/utils/notes/library-record.ts';

/** A write that fails with the signal's own reason if it was stopped: Dexie makes that another error. */
export function stoppable<T>(write: Promise<T>, { signal }: LongTask = {}): Promise<T> {
  return write.catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}

import type { LongTask } from '@/utils/notes/library-record.ts';
import { BATCH } from './change-set.ts';

/** Does something with many items, some at a time; between them it tells its progress and can stop. */
export async function inBatches<T>(
  items: readonly T[],
  work: (batch: readonly T[]) => Promise<void>,
  { signal, onProgress }: LongTask = {},
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    signal?.throwIfAborted();
    const batch = items.slice(start, start + BATCH);
    await work(batch);
    onProgress?.(start + batch.length, items.length);
  }
}

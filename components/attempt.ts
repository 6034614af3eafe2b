import type { Failure, Result } from '@/utils/messages/result.ts';
import { StorageError } from '@/utils/notes/repository.ts';

/** Runs a write or read of the store and turns its failure into a value the interface can say. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: toFailure(error) };
  }
}

/** A thrown thing as a failure; what is not a `StorageError` counts as the store being out of reach. */
export function toFailure(error: unknown): Failure {
  if (error instanceof StorageError)
    return { reason: error.reason, message: error.message, retryable: error.retryable };
  const message = error instanceof Error ? error.message : String(error);
  return { reason: 'unavailable', message, retryable: true };
}

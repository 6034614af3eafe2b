import { fail } from '@/utils/messages/result.ts';
import { StorageError } from '@/utils/notes/repository.ts';

/** A storage error as the value that crosses to a page; anything else is a bug and thrown on. */
export function storageFailure(error: unknown): ReturnType<typeof fail> {
  if (!(error instanceof StorageError)) throw error;
  return fail(error.reason, error.message, error.retryable);
}

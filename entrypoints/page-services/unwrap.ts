import type { FailureReason, Result } from '@/utils/messages/result.ts';
import { StorageError } from '@/utils/notes/repository.ts';

const REASONS: readonly FailureReason[] = [
  'quota',
  'blocked',
  'newer',
  'emptied',
  'invalid',
  'unavailable',
];

/** A failure that crossed as a value is thrown as the repository would. @throws StorageError */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { reason, message, retryable } = result.error;
  throw new StorageError(isStorageReason(reason) ? reason : 'unavailable', message, retryable);
}

function isStorageReason(reason: FailureReason): reason is StorageError['reason'] {
  return REASONS.includes(reason);
}

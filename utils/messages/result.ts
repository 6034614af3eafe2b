/** Expected failure crosses contexts as a value; only plain data survives the structured clone. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** A failure that the interface can put into words. */
export interface Failure {
  readonly reason: FailureReason;
  /** English, for the log; the reader sees the words of `reason`. */
  readonly message: string;
  readonly retryable: boolean;
}

export type FailureReason =
  | 'quota'
  | 'blocked'
  | 'newer'
  | 'emptied'
  | 'invalid'
  | 'unavailable'
  | 'not-allowed'
  | 'no-page'
  | 'restricted-page'
  /** The reader said that nothing is ever to be done there. */
  | 'never-site'
  | 'not-found';

/** Makes a failure value. */
export function fail(
  reason: FailureReason,
  message: string,
  retryable = false,
): { ok: false; error: Failure } {
  return { ok: false, error: { reason, message, retryable } };
}

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
  | 'not-found';

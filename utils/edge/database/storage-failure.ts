import { StorageError } from '@/utils/notes/repository.ts';

/**
 * Says in our own words why the database refused.
 * Inside a Dexie transaction a full disk arrives as an AbortError whose `inner` is the
 * QuotaExceededError (measured, Chromium 156), so causes are looked through.
 */
export function storageFailure(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  const chain = causes(error);
  if (chain.length === 0) return error;
  const text = chain.map(({ name, message }) => `${name}: ${message}`).join('; ');
  const named = (...names: string[]) => chain.some(({ name }) => names.includes(name));
  if (named('QuotaExceededError'))
    return new StorageError('quota', 'The disk is full', false, { cause: error });
  if (named('VersionError'))
    return new StorageError('newer', 'A newer version uses this store', false, { cause: error });
  if (isTransient(chain)) return new StorageError('unavailable', text, true, { cause: error });
  if (named('ConstraintError', 'DataError', 'DataCloneError'))
    return new StorageError('invalid', text, false, { cause: error });
  if (chain.some(({ name }) => DATABASE_ERRORS.has(name)))
    return new StorageError('unavailable', text, false, { cause: error });
  return error;
}

/** Failures seen in the field that pass by themselves (Dexie #1767, #1805, #543). */
function isTransient(chain: readonly Named[]): boolean {
  return chain.some(
    ({ name, message }) =>
      name === 'DatabaseClosedError' ||
      name === 'OpenFailedError' ||
      name === 'UnknownError' ||
      name === 'TimeoutError' ||
      /internal error|backing store|connection .*clos|database .*clos/i.test(message),
  );
}

const DATABASE_ERRORS = new Set([
  'AbortError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'PrematureCommitError',
  'ReadOnlyError',
  'TransactionInactiveError',
]);

interface Named {
  readonly name: string;
  readonly message: string;
}

/** The error, what Dexie calls its `inner`, and so on; at most five deep. */
function causes(error: unknown): Named[] {
  const chain: Named[] = [];
  let current = error;
  while (current instanceof Error || current instanceof DOMException) {
    chain.push({ name: current.name, message: current.message });
    if (chain.length === 5) break;
    const inner: unknown = Reflect.get(current, 'inner');
    current = inner === current ? undefined : (inner ?? current.cause);
  }
  return chain;
}

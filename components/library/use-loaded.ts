import { useEffect, useState } from 'preact/hooks';

/** Something that is read from outside. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Reads when one of `keys` changes; the former value stays until the new one is there. A late answer
 * to an earlier question is dropped.
 */
export function useLoaded<T>(read: () => Promise<T>, keys: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    read().then(
      (value) => current && setLoaded({ kind: 'ready', value }),
      (error: unknown) => current && setLoaded({ kind: 'failed', error }),
    );
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller's keys say when to read; `read` is new on each drawing
  }, keys);
  return loaded;
}

/** The value, or what to show in its stead. */
export function valueOr<T, D>(loaded: Loaded<T>, otherwise: D): T | D {
  return loaded.kind === 'ready' ? loaded.value : otherwise;
}

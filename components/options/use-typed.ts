import { useState } from 'preact/hooks';

/** What a field shows while it is typed into. */
export interface Typed {
  readonly value: string;
  readonly type: (value: string) => void;
  /** To be called when the field is left. */
  readonly leave: () => void;
}

/**
 * Keeps a field's own words while it is typed into: what the store says of earlier keys comes back
 * later, and would take away those typed since.
 */
export function useTyped(stored: string): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  return { value: typed ?? stored, type: setTyped, leave: () => setTyped(null) };
}

import { useEffect, useReducer } from 'preact/hooks';
import type { DraftSession } from './draft-session.ts';

/** Draws again whenever the session's content, state or subject changed. */
export function useSession(session: DraftSession): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const end = new AbortController();
    session.subscribe(() => redraw(undefined), end.signal);
    redraw(undefined);
    return () => end.abort();
  }, [session]);
}

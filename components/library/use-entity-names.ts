import { useEffect, useReducer, useRef } from 'preact/hooks';
import { useServices } from './services.ts';

/** Names asked for in one message. */
const BATCH = 1000;

/**
 * Names of entities for lists, headings and `entity:`; until one is looked up, its id stands for it.
 */
export function useEntityNames(ids: readonly string[]): (id: string) => string {
  const { names: lookUp, search } = useServices();
  const names = useRef(new Map<string, readonly string[]>());
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const missing = ids.filter((id) => !names.current.has(id));
  useEffect(() => {
    if (missing.length === 0) return;
    const life = new AbortController();
    const look = async (): Promise<void> => {
      for (let i = 0; i < missing.length && !life.signal.aborted; i += BATCH) {
        const batch = missing.slice(i, i + BATCH);
        const found = await lookUp(batch);
        for (const id of batch) names.current.set(id, found[id] ?? [bareName(id)]);
      }
      if (life.signal.aborted) return;
      search.setNames(Object.fromEntries(names.current));
      redraw(0);
    };
    void look();
    return () => life.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is new on each drawing, its contents say what to look up
  }, [missing.join()]);
  return (id) => names.current.get(id)?.[0] ?? bareName(id);
}

/** `world/burkina-faso` as a reader can read it. */
function bareName(id: string): string {
  return (id.split('/').at(-1) ?? id).replaceAll('-', ' ');
}

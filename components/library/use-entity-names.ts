import { useEffect, useReducer, useRef } from 'preact/hooks';
import { useServices } from './services.ts';

/** Names looked up at one go, so that a long list does not hold up the page. */
const BATCH = 40;

/**
 * Names of entities for lists, headings and `entity:`; until one is looked up, its id stands for it.
 */
export function useEntityNames(ids: readonly string[]): (id: string) => string {
  const { card, search } = useServices();
  const names = useRef(new Map<string, string>());
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const missing = ids.filter((id) => !names.current.has(id));
  useEffect(() => {
    const life = new AbortController();
    const look = async (): Promise<void> => {
      for (let i = 0; i < missing.length && !life.signal.aborted; i += BATCH) {
        const batch = missing.slice(i, i + BATCH);
        const cards = await Promise.all(batch.map((id) => card(id, null)));
        batch.forEach((id, k) => names.current.set(id, cards[k]?.title ?? bare(id)));
        if (!life.signal.aborted) redraw(0);
      }
      if (!life.signal.aborted && missing.length > 0)
        search.setNames(Object.fromEntries([...names.current].map(([id, name]) => [id, [name]])));
    };
    void look();
    return () => life.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is new on each drawing, its contents say what to look up
  }, [missing.join()]);
  return (id) => names.current.get(id) ?? bare(id);
}

/** `world/burkina-faso` as a reader can read it. */
function bare(id: string): string {
  return (id.split('/').at(-1) ?? id).replaceAll('-', ' ');
}

import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Note } from '@/utils/notes/note.ts';
import type { NoteSearch, NumberedResult } from '@/utils/notes/search/note-search.ts';

/** Notes that were in sight lately are kept; a hundred screens full. */
const KEPT = 2000;

/**
 * The notes behind the numbers in sight, fetched as they come into sight. A number stands for one
 * version of a note, so what was fetched once stays right.
 */
export function useRows(
  search: NoteSearch,
  result: NumberedResult | null,
  inSight: readonly number[],
): (number: number) => Note | null | undefined {
  const kept = useRef(new Map<string, Note | null>());
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const generation = result?.generation ?? 0;
  const key = (number: number): string => `${generation} ${number}`;
  const missing = result ? inSight.filter((number) => !kept.current.has(key(number))) : [];
  useLayoutEffect(() => {
    if (missing.length === 0) return;
    let current = true;
    const fetch = async (): Promise<void> => {
      const notes = await search.rows(generation, missing);
      if (kept.current.size > KEPT) kept.current.clear();
      missing.forEach((number, i) => kept.current.set(key(number), notes[i] ?? null));
      if (current) redraw(0);
    };
    void fetch();
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is new on each drawing, its contents say what to fetch
  }, [generation, missing.join()]);
  return (number) => kept.current.get(key(number));
}

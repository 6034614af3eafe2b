import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteSearch, NumberedResult, SearchState } from '@/utils/notes/search/note-search.ts';
import type { FacetCounts } from '@/utils/notes/search/facets.ts';
import type { SearchRequest } from '@/utils/notes/search/search-notes.ts';

/** How the index stands, kept up as it changes. */
export function useSearchState(search: NoteSearch): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'opening', version: 0 });
  useLayoutEffect(() => {
    const life = new AbortController();
    search.watch(setState, life.signal);
    return () => life.abort();
  }, [search]);
  return state;
}

/** What was found. */
export interface Answer {
  /** The answer to the latest request; the former one until that is here, null before the first. */
  readonly result: NumberedResult | null;
  /** Whether a later answer is on its way, asked at any time. */
  readonly isAsking: () => boolean;
}

/**
 * The answer to the latest request. The former answer stays until then, so that typing never shows
 * an empty list; one question is on its way at a time, and the newest waits.
 */
export function useSearch(search: NoteSearch, request: SearchRequest, version: number): Answer {
  const [result, setResult] = useState<NumberedResult | null>(null);
  const mounted = useRef(true);
  const asking = useRef(false);
  const next = useRef<SearchRequest | null>(null);
  useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  // Asked before the frame is painted, not after: the answer is what the reader waits for.
  useLayoutEffect(() => {
    next.current = request;
    const ask = async (): Promise<void> => {
      if (asking.current) return;
      asking.current = true;
      try {
        while (next.current) {
          const current: SearchRequest = next.current;
          next.current = null;
          const found = await search.search(current);
          if (mounted.current) setResult(found);
        }
      } finally {
        asking.current = false;
      }
    };
    void ask();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- requests that say the same are one question
  }, [search, version, JSON.stringify(request)]);
  return { result, isAsking: () => asking.current };
}

/** Typing goes on in this time, ms; the filters are counted in the pause after it. */
const PAUSE = 60;

/** The counts of the filters for an answer; those of the former answer stay until they are there. */
export function useFacets(
  search: NoteSearch,
  request: SearchRequest,
  result: NumberedResult | null,
): FacetCounts | null {
  const [facets, setFacets] = useState<FacetCounts | null>(null);
  useEffect(() => {
    if (result === null) return;
    let current = true;
    const timer = setTimeout(() => {
      search.facets(request).then(
        (counts) => current && setFacets(counts),
        () => current && setFacets(null),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- counted anew for each answer; the request is the one it answers
  }, [search, result]);
  return facets;
}

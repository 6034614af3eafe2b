import type { NumberedResult, SearchState } from '@/utils/notes/search/note-search.ts';
import { useWords } from '../words.ts';

export interface SearchReportProps {
  readonly id: string;
  readonly query: string;
  readonly result: NumberedResult | null;
  readonly state: SearchState;
  /** The store's own count, shown before the index is there. */
  readonly known: number;
  readonly onReplace: (query: string) => void;
}

/** How many were found, what was not understood and what was searched for instead. */
export function SearchReport({ id, query, result, state, known, onReplace }: SearchReportProps) {
  const words = useWords();
  const number = new Intl.NumberFormat(document.documentElement.lang || undefined);
  const plain = query.trim() === '';
  const total = result && !(plain && state.kind === 'opening') ? result.total : known;
  return (
    <div class="search-report" id={id} role="status">
      <p class="search-count">{plain ? words.all(total) : words.found(total)}</p>
      {state.kind === 'indexing' && state.total > state.indexed && (
        <p>{words.states.indexing(number.format(state.indexed), number.format(state.total))}</p>
      )}
      {result?.replaced.map(({ typed, similar }) => (
        <p key={typed}>{words.replaced(typed, similar.slice(0, 4).join(', '))}</p>
      ))}
      {result?.problems.map((problem) => {
        const { suggestion } = problem;
        return (
          <p key={problem.start} class="search-problem">
            {words.problems[problem.code](problem.found)}{' '}
            {suggestion !== null && (
              <button
                class="link-button"
                type="button"
                onClick={() =>
                  onReplace(query.slice(0, problem.start) + suggestion + query.slice(problem.end))
                }
              >
                {words.didYouMean(suggestion)}
              </button>
            )}
          </p>
        );
      })}
    </div>
  );
}

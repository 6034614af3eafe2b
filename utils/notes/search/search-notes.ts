import { countBits } from './bitset.ts';
import { arrange, type Group, type Grouping, type Order } from './arrange.ts';
import { applyPicks, countFacets, type FacetCounts, type Picks } from './facets.ts';
import { matchNotes, type EntityNames } from './match-notes.ts';
import type { NoteIndex } from './note-index.ts';
import type { Problem } from './query.ts';
import { parseQuery, type QueryWords } from './parse-query.ts';

/** One question to the library. */
export interface SearchRequest {
  readonly text: string;
  readonly picks: Picks;
  readonly grouping: Grouping;
  readonly order: Order;
}

/** Its answer; note numbers are those of the index that answered. */
export interface SearchResult {
  /** Distinct notes found. */
  readonly total: number;
  readonly numbers: Uint32Array;
  readonly groups: readonly Group[];
  readonly problems: readonly Problem[];
  readonly replaced: readonly { readonly typed: string; readonly similar: readonly string[] }[];
  /** Folded words to show as matches in the notes; the last one of each query word may go on. */
  readonly terms: readonly string[];
}

/**
 * Answers a search: text and operators, then the picks of the filters, then grouping.
 * @param now ms since the epoch
 */
export function searchNotes(
  index: NoteIndex,
  request: SearchRequest,
  names: EntityNames,
  now: number,
  words?: QueryWords,
): SearchResult {
  const query = parseQuery(request.text, now, words);
  const match = matchNotes(index, query, names);
  const notes = applyPicks(index, match.notes, request.picks);
  const { numbers, groups } = arrange(index, notes, request.grouping, request.order);
  return {
    total: countBits(notes),
    numbers,
    groups,
    problems: query.problems,
    replaced: match.replaced,
    terms: [
      ...query.clauses.flatMap(({ condition, negated }) =>
        condition.kind === 'words' && !negated ? condition.terms : [],
      ),
      ...match.replaced.flatMap(({ similar }) => similar),
    ],
  };
}

/**
 * The counts for the filters beside the answer of a search.
 * @param now ms since the epoch
 */
export function searchFacets(
  index: NoteIndex,
  { text, picks }: Pick<SearchRequest, 'text' | 'picks'>,
  names: EntityNames,
  now: number,
  words?: QueryWords,
): FacetCounts {
  return countFacets(index, matchNotes(index, parseQuery(text, now, words), names).notes, picks);
}

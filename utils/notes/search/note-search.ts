import type { Note } from '../note.ts';
import type { PackedGroups } from './arrange.ts';
import type { FacetCounts, FacetValue } from './facets.ts';
import type { SearchRequest, SearchResult } from './search-notes.ts';

/** Search over all notes, wherever it runs. */
export interface NoteSearch {
  /** Answers from what is indexed so far; `state` says how much that is. */
  search(request: SearchRequest): Promise<NumberedResult>;
  /** What the filters would leave; asked for apart, so that the notes do not wait for it. */
  facets(request: SearchRequest): Promise<FacetCounts>;
  /** All entities that notes are linked to, most linked first. */
  entities(): Promise<readonly FacetValue[]>;
  /** The notes behind the numbers of a result, in that order; null for those that are gone. */
  rows(generation: number, numbers: readonly number[]): Promise<(Note | null)[]>;
  /** Ids behind the numbers of a result. */
  ids(generation: number, numbers: readonly number[]): Promise<string[]>;
  /** Names for `entity:`; ids without a name are matched by id. */
  setNames(names: Readonly<Record<string, readonly string[]>>): void;
  /** Calls back now and whenever the index has changed. */
  watch(onState: (state: SearchState) => void, signal: AbortSignal): void;
}

/** A result with the generation of the index that its numbers belong to. */
export interface NumberedResult extends SearchResult {
  readonly generation: number;
}

export type SearchState =
  /** Only the newest notes, while the index is being read. */
  | { readonly kind: 'opening'; readonly version: number }
  | {
      readonly kind: 'indexing';
      readonly indexed: number;
      readonly total: number;
      readonly version: number;
    }
  | { readonly kind: 'ready'; readonly total: number; readonly version: number }
  | { readonly kind: 'failed'; readonly message: string; readonly version: number };

/** To the search worker. */
export type ToSearchWorker =
  | { readonly kind: 'open'; readonly database: string }
  | {
      readonly kind: 'search' | 'facets';
      readonly call: number;
      readonly request: SearchRequest;
    }
  | { readonly kind: 'entities'; readonly call: number }
  | { readonly kind: 'rows' | 'ids'; readonly call: number; readonly numbers: readonly number[] }
  | { readonly kind: 'names'; readonly names: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: 'changed' };

/** From the search worker. */
export type FromSearchWorker =
  | { readonly kind: 'state'; readonly state: SearchState }
  | {
      readonly kind: 'found';
      readonly call: number;
      readonly result: Omit<SearchResult, 'groups'>;
      readonly groups: PackedGroups;
    }
  | { readonly kind: 'facets'; readonly call: number; readonly facets: FacetCounts }
  | { readonly kind: 'entities'; readonly call: number; readonly entities: readonly FacetValue[] }
  | { readonly kind: 'rows'; readonly call: number; readonly notes: readonly (Note | null)[] }
  | { readonly kind: 'ids'; readonly call: number; readonly ids: readonly string[] }
  | { readonly kind: 'failed'; readonly call: number; readonly message: string };

import type { Note } from '@/utils/notes/note.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { unpackGroups } from '@/utils/notes/search/arrange.ts';
import { countEntities, type FacetCounts, type FacetValue } from '@/utils/notes/search/facets.ts';
import { articleEntry, noteEntry } from '@/utils/notes/search/note-entry.ts';
import { NoteIndex } from '@/utils/notes/search/note-index.ts';
import type {
  FromSearchWorker,
  NoteSearch,
  NumberedResult,
  SearchState,
  ToSearchWorker,
} from '@/utils/notes/search/note-search.ts';
import {
  searchFacets,
  searchNotes,
  type SearchRequest,
} from '@/utils/notes/search/search-notes.ts';

/** Two screens full of notes; what is shown while the worker reads its index. */
const PREVIEW = 60;

/** Numbers of the preview belong to generation 0, those of the worker to 1. */
const WORKER = 1;

type Answer = Extract<FromSearchWorker, { call: number }>;

/** Search in a worker; until that has its index, in the newest notes alone. */
export class SearchClient implements NoteSearch {
  readonly #worker: Worker;
  readonly #calls = new Map<number, (answer: Answer) => void>();
  readonly #listeners = new Set<(state: SearchState) => void>();
  #lastCall = 0;
  #state: SearchState = { kind: 'opening', version: 0 };
  readonly #preview = new NoteIndex();
  readonly #previewNotes = new Map<string, Note>();
  /** The rows on top of the worker's first answer, by their numbers there. */
  #firstRows: ReadonlyMap<number, Note | null> | null = null;

  /** @param worker made from `search-worker.ts`; ends when `signal` does */
  constructor(worker: Worker, signal: AbortSignal) {
    this.#worker = worker;
    worker.addEventListener(
      'message',
      (event: MessageEvent<FromSearchWorker>) => this.#receive(event.data),
      { signal },
    );
    signal.addEventListener('abort', () => worker.terminate());
  }

  /** Makes the newest notes searchable at once. The store must be open. */
  async showNewest(repository: Pick<Repository, 'notes' | 'articlesById'>): Promise<void> {
    const newest = await repository.notes({ limit: PREVIEW });
    // The few articles of these notes, not all of the library's.
    const ids = [...new Set(newest.map((note) => note.articleId))];
    for (const article of await repository.articlesById(ids))
      this.#preview.putArticle(articleEntry(article));
    // The oldest first, as the worker puts them: of notes of one moment the later one is on top.
    for (const note of newest.toReversed()) {
      this.#preview.put(noteEntry(note, this.#preview.articles.get(note.articleId) ?? null));
      this.#previewNotes.set(note.id, note);
    }
    if (this.#state.kind === 'opening') this.#change(this.#state);
  }

  /** Has the worker read its index of the whole store, which must be open. */
  openIndex(database: string): void {
    this.#send({ kind: 'open', database });
  }

  async search(request: SearchRequest): Promise<NumberedResult> {
    if (!this.#usesWorker()) {
      const result = searchNotes(this.#preview, request, new Map(), Date.now());
      return { ...result, generation: 0 };
    }
    const answer = await this.#ask((call) => ({ kind: 'search', call, request }));
    if (answer.kind !== 'found') throw new Error('the search worker answered something else');
    // The preview's rows stay on the screen until the same ones of the index can take their place.
    this.#firstRows ??= await this.#rowsOf([...answer.result.numbers.slice(0, PREVIEW)]);
    return { ...answer.result, groups: unpackGroups(answer.groups), generation: WORKER };
  }

  async facets(request: SearchRequest): Promise<FacetCounts> {
    if (!this.#usesWorker()) return searchFacets(this.#preview, request, new Map(), Date.now());
    const answer = await this.#ask((call) => ({ kind: 'facets', call, request }));
    if (answer.kind !== 'facets') throw new Error('the search worker answered something else');
    return answer.facets;
  }

  async entities(): Promise<readonly FacetValue[]> {
    if (!this.#usesWorker()) return countEntities(this.#preview);
    const answer = await this.#ask((call) => ({ kind: 'entities', call }));
    return answer.kind === 'entities' ? answer.entities : [];
  }

  async rows(generation: number, numbers: readonly number[]): Promise<(Note | null)[]> {
    if (generation !== WORKER)
      return numbers.map((n) => this.#previewNotes.get(this.#preview.ids[n] ?? '') ?? null);
    const first = this.#firstRows;
    const known = first && numbers.every((n) => first.has(n)) ? first : await this.#rowsOf(numbers);
    return numbers.map((n) => known.get(n) ?? null);
  }

  async ids(generation: number, numbers: readonly number[]): Promise<string[]> {
    if (generation !== WORKER) return numbers.map((n) => this.#preview.ids[n] ?? '');
    const answer = await this.#ask((call) => ({ kind: 'ids', call, numbers }));
    return answer.kind === 'ids' ? [...answer.ids] : [];
  }

  setNames(names: Readonly<Record<string, readonly string[]>>): void {
    this.#send({ kind: 'names', names });
  }

  watch(onState: (state: SearchState) => void, signal: AbortSignal): void {
    this.#listeners.add(onState);
    signal.addEventListener('abort', () => this.#listeners.delete(onState));
    onState(this.#state);
  }

  async #rowsOf(numbers: readonly number[]): Promise<ReadonlyMap<number, Note | null>> {
    const answer = await this.#ask((call) => ({ kind: 'rows', call, numbers }));
    if (answer.kind !== 'rows') throw new Error('the search worker answered something else');
    return new Map(numbers.map((n, i) => [n, answer.notes[i] ?? null]));
  }

  #usesWorker(): boolean {
    return this.#state.kind === 'ready' || this.#state.kind === 'indexing';
  }

  #send(message: ToSearchWorker): void {
    this.#worker.postMessage(message);
  }

  #ask(make: (call: number) => ToSearchWorker): Promise<Answer> {
    const call = ++this.#lastCall;
    return new Promise((resolve, reject) => {
      this.#calls.set(call, (answer) =>
        answer.kind === 'failed' ? reject(new Error(answer.message)) : resolve(answer),
      );
      this.#send(make(call));
    });
  }

  #receive(message: FromSearchWorker): void {
    if (message.kind === 'state') return this.#change(message.state);
    this.#calls.get(message.call)?.(message);
    this.#calls.delete(message.call);
  }

  /** Versions count here: those of the preview and of the worker must not be taken for each other. */
  #change(state: SearchState): void {
    this.#state = { ...state, version: this.#state.version + 1 };
    for (const listener of this.#listeners) listener(this.#state);
  }
}

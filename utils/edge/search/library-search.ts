import type { Note } from '@/utils/notes/note.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { countEntities, type FacetCounts, type FacetValue } from '@/utils/notes/search/facets.ts';
import { articleEntry, noteEntry } from '@/utils/notes/search/note-entry.ts';
import { NoteIndex } from '@/utils/notes/search/note-index.ts';
import type { SearchState } from '@/utils/notes/search/note-search.ts';
import {
  searchFacets,
  searchNotes,
  type SearchRequest,
  type SearchResult,
} from '@/utils/notes/search/search-notes.ts';
import type { ColumnStore } from './column-store.ts';

/** Notes taken in at one go; about 40 ms, so that a search typed meanwhile waits no longer. */
const SLICE = 1000;

/** How often the page hears how far the reading is, ms: it asks its search anew each time. */
const TELL_EVERY = 500;

/** Changes after which the kept index is written anew; fewer are read back from the store faster. */
const KEEP_AFTER = 400;

/** Kept notes that are looked up to see whether the kept index belongs to this store at all. */
const SAMPLE = 12;

/** What search needs of the repository: reading only. */
export type NoteFeed = Pick<Repository, 'changedNotes' | 'notesById' | 'countNotes' | 'articles'>;

/** The library's search: an index that is read from its store, caught up by changes, and kept. */
export class LibrarySearch {
  #index = new NoteIndex();
  #names = new Map<string, readonly string[]>();
  #unkept = 0;
  #syncing: Promise<void> | null = null;
  #again = false;
  #version = 0;
  #told = 0;

  constructor(
    readonly feed: NoteFeed,
    readonly kept: Pick<ColumnStore, 'load' | 'save'>,
    readonly now: () => number,
    readonly onState: (state: SearchState) => void,
  ) {}

  /** Reads the kept index, then what has changed since. */
  async open(): Promise<void> {
    const columns = await this.kept.load();
    if (columns) this.#index = new NoteIndex(columns);
    if (!(await this.#belongsHere())) this.#index = new NoteIndex();
    await this.sync();
  }

  /** Takes in what changed in the store. Calls made meanwhile are answered by one more round. */
  sync(): Promise<void> {
    if (this.#syncing) {
      this.#again = true;
      return this.#syncing;
    }
    this.#syncing = this.#syncUntilQuiet().finally(() => {
      this.#syncing = null;
    });
    return this.#syncing;
  }

  setNames(names: Readonly<Record<string, readonly string[]>>): void {
    this.#names = new Map(Object.entries(names));
  }

  search(request: SearchRequest): SearchResult {
    return searchNotes(this.#index, request, this.#names, this.now());
  }

  facets(request: SearchRequest): FacetCounts {
    return searchFacets(this.#index, request, this.#names, this.now());
  }

  entities(): FacetValue[] {
    return countEntities(this.#index);
  }

  ids(numbers: readonly number[]): string[] {
    return numbers.map((n) => this.#index.ids[n] ?? '');
  }

  /** The notes behind these numbers, in this order; null for those that are gone. */
  async rows(numbers: readonly number[]): Promise<(Note | null)[]> {
    const ids = this.ids(numbers);
    const notes = new Map((await this.feed.notesById(ids)).map((note) => [note.id, note]));
    return ids.map((id) => notes.get(id) ?? null);
  }

  async #syncUntilQuiet(): Promise<void> {
    do {
      this.#again = false;
      await this.#takeInChanges();
    } while (this.#again);
  }

  async #takeInChanges(): Promise<void> {
    for (const { article } of await this.feed.articles())
      this.#index.putArticle(articleEntry(article));
    const total = await this.feed.countNotes();
    let more = true;
    while (more) {
      const changes = await this.feed.changedNotes(this.#index.seq, SLICE);
      for (const note of changes.notes)
        this.#index.put(noteEntry(note, this.#index.articles.get(note.articleId) ?? null));
      for (const id of changes.removed) this.#index.remove(id);
      this.#index.seq = changes.seq;
      this.#unkept += changes.notes.length + changes.removed.length;
      more = changes.more;
      if (more && this.now() - this.#told > TELL_EVERY)
        this.#tell({ kind: 'indexing', indexed: this.#index.count, total });
    }
    this.#tell({ kind: 'ready', total: this.#index.count });
    if (this.#unkept >= KEEP_AFTER) await this.#keep();
  }

  async #keep(): Promise<void> {
    // Half dead: the numbers of gone versions cost more than reading the living anew.
    if (this.#index.size > 2 * this.#index.count + KEEP_AFTER) {
      this.#index = new NoteIndex();
      this.#unkept = 0;
      await this.#takeInChanges();
      return;
    }
    this.#index.words.settle();
    await this.kept.save(this.#index.columns());
    this.#unkept = 0;
  }

  /**
   * A store that was emptied and restored counts its changes from the start; an index of its former
   * life is told by its change count, its size, or notes that are not there.
   */
  async #belongsHere(): Promise<boolean> {
    if (this.#index.count === 0) return this.#index.size === 0;
    const { notes, removed, seq } = await this.feed.changedNotes(this.#index.seq - 1, 1);
    if (notes.length + removed.length === 0 && seq < this.#index.seq) return false;
    const ids = [...this.#index.livingIds()];
    const step = Math.max(1, Math.floor(ids.length / SAMPLE));
    const sample = ids.filter((_, i) => i % step === 0).slice(0, SAMPLE);
    const there = await this.feed.notesById(sample);
    return there.length > 0;
  }

  #tell(state: Unversioned): void {
    this.#version++;
    this.#told = this.now();
    this.onState({ ...state, version: this.#version });
  }
}

type Unversioned =
  | { readonly kind: 'indexing'; readonly indexed: number; readonly total: number }
  | { readonly kind: 'ready'; readonly total: number };

import '@/components/design/design.css';
import '@/components/library/library.css';
import MiniSearch from 'minisearch';
import { render } from 'preact';
import { v7 } from 'uuid';
import { afterPaint } from '@/entrypoints/library/after-paint.ts';
import { LibraryPage } from '@/components/library/LibraryPage.tsx';
import { createPainter } from '@/utils/dom/highlight-painter.ts';
import { SidelightDatabase } from '@/utils/edge/database/database.ts';
import { openRepository } from '@/utils/edge/database/open-repository.ts';
import { SearchClient } from '@/utils/edge/search/search-client.ts';
import type { Note } from '@/utils/notes/note.ts';
import { quoteOf } from '@/utils/notes/note.ts';
import type { NumberedResult, SearchState } from '@/utils/notes/search/note-search.ts';
import type { SearchRequest } from '@/utils/notes/search/search-notes.ts';
import { NO_PICKS } from '@/utils/notes/search/facets.ts';
import { fold } from '@/utils/notes/search/fold.ts';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings.ts';
import { records } from './library-rows.ts';

/** What is typed, key by key; short beginnings match most notes and are the hardest. */
export const TYPED = [
  'harbour',
  'kalomi ter',
  'порт',
  'tag:sea',
  '"ter ba"',
  'kalo -harbour',
  'zzzz',
];

const NAME = 'bench-library';

/** ms after which the page has read what stands beside the list. */
const SETTLING = 1000;

export interface Ours {
  readonly firstPaint: number;
  readonly ready: number;
  readonly times: number[];
  readonly typed: number[];
  readonly bytes: number;
}

function repositoryOf() {
  return openRepository({
    name: NAME,
    marker: { read: async () => null, write: async () => {} },
    now: () => new Date(),
    newId: v7,
    sameStory: () => false,
    report: (error) => console.error(error),
  });
}

async function seed(count: number): Promise<void> {
  const repository = repositoryOf();
  await repository.open();
  await repository.exchange.write(records(count));
  repository.close();
}

/** A search that tells when its latest answer came. */
class TimedSearch extends SearchClient {
  onFound = (): void => {};

  override async search(request: SearchRequest): Promise<NumberedResult> {
    const found = await super.search(request);
    this.onFound();
    return found;
  }
}

/** Opens the page as the extension does. @returns ms from navigation to the first painted row */
async function openPage(): Promise<{ firstPaint: number; ready: number; search: TimedSearch }> {
  const life = new AbortController();
  const search = new TimedSearch(new Worker('/worker.js', { type: 'module' }), life.signal);
  const repository = repositoryOf();
  const state = await repository.open();
  await search.showNewest(repository);
  const root = document.getElementById('app') ?? document.body;
  render(
    <LibraryPage
      state={state}
      services={{
        repository,
        search,
        settings: DEFAULT_SETTINGS,
        card: async () => null,
        names: async () => ({}),
        link: async () => [],
        painter: createPainter(window),
        keepDraft: async () => ({ ok: true, value: null }),
        notesChanged: () => {},
        openAddress: () => {},
        saveFile: () => {},
        newId: v7,
        now: Date.now,
      }}
      onReopened={() => {}}
    />,
    root,
  );
  afterPaint(() => search.openIndex(NAME));
  while (!root.querySelector('.note-open')) await frame();
  await frame();
  const firstPaint = performance.now();
  const ready = await new Promise<number>((resolve, reject) => {
    const done = (at: SearchState): void => {
      if (at.kind === 'ready') resolve(performance.now());
      if (at.kind === 'failed') reject(new Error(at.message));
    };
    search.watch(done, life.signal);
  });
  return { firstPaint, ready, search };
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Answer times of every keystroke, ms. */
async function searchTimes(search: SearchClient): Promise<number[]> {
  const times: number[] = [];
  for (const typed of TYPED)
    for (let end = 1; end <= typed.length; end++) {
      const request = {
        text: typed.slice(0, end),
        picks: NO_PICKS,
        grouping: 'article',
        order: 'newest',
      } as const;
      const start = performance.now();
      await search.search(request);
      times.push(performance.now() - start);
    }
  return times;
}

/** ms from one key to the next: ninety words a minute. */
const TYPING = 130;

/** Times from a keystroke in the search field to the frame with its answer, ms. */
async function typingTimes(search: TimedSearch): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no search field');
  const times: number[] = [];
  for (const typed of TYPED)
    for (let end = 1; end <= typed.length; end++) {
      const found = new Promise<void>((resolve) => {
        search.onFound = resolve;
      });
      const start = performance.now();
      field.value = typed.slice(0, end);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await found;
      await frame();
      times.push(performance.now() - start);
      await pause(Math.max(0, TYPING - (performance.now() - start)));
    }
  return times;
}

/** Bytes in use by the page and its workers, after a collection. */
async function memory(): Promise<number> {
  const measured: unknown = Reflect.get(performance, 'measureUserAgentSpecificMemory');
  if (typeof measured !== 'function') return Number.NaN;
  const answer: { bytes: number } = await measured.call(performance);
  return answer.bytes;
}

async function ours(): Promise<Ours> {
  const { firstPaint, ready, search } = await openPage();
  // What stands beside the list is read after the first notes; nobody types in that moment.
  await pause(SETTLING);
  const times = await searchTimes(search);
  return { firstPaint, ready, times, typed: await typingTimes(search), bytes: await memory() };
}

const holds = (note: Note, wanted: string): boolean =>
  fold(`${quoteOf(note) ?? ''} ${note.text} ${note.tags.join(' ')}`).includes(wanted);

/** The plain ways: everything in memory and filtered; Dexie's `filter()`; MiniSearch in the page. */
async function plain(): Promise<{
  loaded: number;
  load: number[];
  filter: number[];
  built: number;
  mini: number[];
  loadedBytes: number;
  miniBytes: number;
}> {
  const db = new SidelightDatabase(NAME);
  await db.open();
  const begun = performance.now();
  const all = (await db.notes.toArray()).toSorted((a, b) => (a.created < b.created ? 1 : -1));
  const loaded = performance.now() - begun;
  const [load, filter, mini]: [number[], number[], number[]] = [[], [], []];
  const queries = TYPED.flatMap((typed) => [typed.slice(0, 2), typed]).map(fold);
  for (const wanted of queries) {
    let start = performance.now();
    all.filter((note) => holds(note, wanted));
    load.push(performance.now() - start);
    if (filter.length < 4) {
      start = performance.now();
      await db.notes.filter((note) => holds(note, wanted)).toArray();
      filter.push(performance.now() - start);
    }
  }
  const loadedBytes = await memory();
  const start = performance.now();
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(all.map((note) => ({ id: note.id, text: `${quoteOf(note) ?? ''} ${note.text}` })));
  const built = performance.now() - start;
  for (const wanted of queries) {
    const at = performance.now();
    index.search(wanted, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
    mini.push(performance.now() - at);
  }
  const miniBytes = await memory();
  db.close();
  return { loaded, load, filter, built, mini, loadedBytes, miniBytes };
}

Object.assign(window, { bench: { seed, ours, plain } });

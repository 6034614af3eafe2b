import type { PageAbout, PageChange, Services, TextsThenAndNow } from '@/components/services.ts';
import type { Article, DetectedArticle } from '@/utils/article/article.ts';
import type { WireStory } from '@/utils/article/wire-story.ts';
import type { FigureInPage, PageSelection, PageView } from '@/utils/messages/page-view.ts';
import type { Failure, Result } from '@/utils/messages/result.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import { mergeDrafts } from '@/utils/notes/merge-drafts.ts';
import type { Note, Selector } from '@/utils/notes/note.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import { type DraftRef, StorageError, type StoreState } from '@/utils/notes/repository.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import type { NameFields } from '@/components/names/name-fields.ts';
import type { OwnName } from '@/utils/packs/own-name.ts';
import type { Story } from '@/utils/packs/story.ts';
import type { EntitySummary } from '@/utils/packs/summary.ts';
import { fakeNames } from './fake-names.ts';
import { ARTICLE_ID, fakeArticle, fakeView, NOW } from './fake-page.ts';
import { changeSettings } from '@/utils/settings/settings-change.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings.ts';

/** What a test may set before and look at after. */
export interface FakeWorld {
  about: PageAbout | null;
  view: Result<PageView>;
  selection: PageSelection | null;
  figures: readonly FigureInPage[];
  store: StoreState;
  /** Set to make every write fail. */
  writeFailure: StorageError | null;
  /** Set to make drafts fail. */
  draftFailure: Failure | null;
  settings: Settings;
  granted: string[];
  /** Set to make the browser refuse to ask for a permission. */
  asksNothing: boolean;
  cards: Map<string, CardView>;
  story: Story;
  wire: WireStory | null;
  /** What the reader read of the article and what the page has now. */
  texts: TextsThenAndNow | null;
  /** Name of the mark that the next walk reaches. */
  walked: string | null;
  readonly notes: Map<string, Note>;
  readonly drafts: Map<string, Draft>;
  readonly trash: Map<string, Note>;
  readonly dropped: Map<string, Draft>;
  /** Every call that left the components, as `name argument`. */
  readonly calls: string[];
  readonly names: Map<string, OwnName>;
  readonly nameDrafts: Map<string, NameFields>;
  summaries: EntitySummary[];
  tags: { tag: string; count: number }[];
  /** Tells the components that something changed. */
  pageChanged: (change: PageChange) => void;
  storeChanged: () => void;
}

/** Services in memory over a world that the test holds. */
export function fakeServices(world: FakeWorld): Services {
  const pageListeners = new Set<(change: PageChange) => void>();
  const storeListeners = new Set<(what: 'drafts' | 'all') => void>();
  const settingsListeners = new Set<(settings: Settings) => void>();
  const grant = async (pattern: string): Promise<boolean> => {
    if (world.asksNothing) throw new Error('no user input');
    return world.granted.push(pattern) > 0;
  };
  let ids = 0;
  const call = (name: string, detail: unknown = '') => {
    world.calls.push(`${name} ${typeof detail === 'string' ? detail : JSON.stringify(detail)}`);
  };
  const told = (name: string, detail: unknown = '') => {
    call(name, detail);
    return ok(null);
  };
  const write = () => {
    if (world.writeFailure) throw world.writeFailure;
  };
  const decided =
    (name: string, action: Undo['action']) => (id: string, selectors: readonly Selector[]) => {
      call(name, { id, selectors });
      return Promise.resolve({ id: 'undo', action, count: 1 });
    };
  const consume = (draft: DraftRef | undefined) => {
    const key = typeof draft === 'object' ? draft.key : draft;
    const kept = key === undefined ? undefined : world.drafts.get(key);
    const spent = typeof draft === 'object' ? draft.revision : Number.POSITIVE_INFINITY;
    if (kept && kept.revision <= spent) world.drafts.delete(kept.key);
  };
  const changed = () => storeListeners.forEach((listener) => listener('all'));
  world.pageChanged = (change) => pageListeners.forEach((listener) => listener(change));
  world.storeChanged = changed;

  return {
    now: () => new Date(NOW),
    page: {
      about: () => Promise.resolve(world.about),
      prepare: () => ok(null),
      view: () => Promise.resolve(world.view),
      selection: () => ok(world.selection),
      text: () => ok({ detected: fakeArticle(), blocks: [], folded: [] }),
      figures: () => ok(world.figures),
      goToFigure: (index) => told('goToFigure', String(index)),
      adjustNote: (id) => told('adjustNote', id),
      showMarks: (visible) => told('showMarks', visible),
      walk: (step) => {
        call('walk', String(step));
        return ok(world.walked);
      },
      goToNote: (id) => told('goToNote', id),
      goToEntity: (entity, index, card) => told('goToEntity', { entity, index, card }),
      goToSelectors: (selectors) => told('goToSelectors', selectors),
      watch: (listener, signal) => listen(pageListeners, listener, signal),
    },
    notes: {
      open: () => Promise.resolve(world.store),
      findArticle: (key) => Promise.resolve(articleOf(key)),
      notesOf: () => Promise.resolve([...world.notes.values()]),
      createNote: async (fresh, _article, draft) => {
        await Promise.resolve();
        write();
        const note: Note = {
          ...fresh,
          id: `note-${(ids += 1)}`,
          schema: 1,
          articleId: ARTICLE_ID,
          created: NOW,
          modified: NOW,
        };
        world.notes.set(note.id, note);
        consume(draft);
        changed();
        return note;
      },
      updateNote: async (id, change, draft) => {
        await Promise.resolve();
        write();
        const note = world.notes.get(id);
        if (note === undefined) throw new StorageError('invalid', 'no such note', false);
        const updated = { ...note, ...change };
        world.notes.set(id, updated);
        consume(draft);
        changed();
        return updated;
      },
      deleteNotes: async (list) => {
        await Promise.resolve();
        write();
        for (const id of list) {
          const note = world.notes.get(id);
          if (note) world.trash.set(id, note);
          world.notes.delete(id);
        }
        changed();
        return { id: 'delete', action: 'delete', count: list.length };
      },
      undo: async (id) => {
        await Promise.resolve();
        if (id === 'delete') for (const [key, note] of world.trash) world.notes.set(key, note);
        if (id === 'drop-draft')
          for (const [key, draft] of world.dropped) world.drafts.set(key, draft);
        world.trash.clear();
        world.dropped.clear();
        changed();
        return { id: 'undone', action: 'delete', count: 1 };
      },
      redo: () => {
        call('redo');
        return Promise.resolve(null);
      },
      reattach: decided('reattach', 'reattach'),
      rejectPlace: decided('rejectPlace', 'reject-place'),
      draft: (key) => Promise.resolve(world.drafts.get(key) ?? null),
      drafts: () => Promise.resolve([...world.drafts.values()]),
      dropDraft: (key) => {
        const draft = world.drafts.get(key);
        if (draft) world.dropped.set(key, draft);
        world.drafts.delete(key);
        changed();
        return Promise.resolve({ id: 'drop-draft', action: 'drop-draft', count: 1 });
      },
      tags: () => Promise.resolve(world.tags),
      watch: (listener, signal) => listen(storeListeners, listener, signal),
    },
    copies: { asRead: () => Promise.resolve(world.texts) },
    background: {
      putDraft: (draft) => {
        if (world.draftFailure) return Promise.resolve({ ok: false, error: world.draftFailure });
        const kept = mergeDrafts(world.drafts.get(draft.key) ?? null, draft);
        if (kept !== null) world.drafts.set(draft.key, kept);
        storeListeners.forEach((listener) => listener('drafts'));
        return ok(null);
      },
      notesChanged: (articleIds) => {
        call('notesChanged', articleIds);
        return Promise.resolve();
      },
      story: () => Promise.resolve(world.story),
      wireStory: () => Promise.resolve(world.wire),
      card: (entity) => {
        const card = world.cards.get(entity);
        return card
          ? ok(card)
          : Promise.resolve({
              ok: false,
              error: { reason: 'not-found', message: entity, retryable: false },
            });
      },
    },
    names: fakeNames(world, call),
    settings: {
      load: () => Promise.resolve(world.settings),
      save: (change) => {
        world.settings = changeSettings(world.settings, change);
        settingsListeners.forEach((listener) => listener(world.settings));
        return Promise.resolve();
      },
      watch: (listener, signal) => listen(settingsListeners, listener, signal),
    },
    sites: {
      granted: () => Promise.resolve([...world.granted]),
      has: (url) => Promise.resolve(world.granted.includes(patternOf(url))),
      request: (url) => grant(patternOf(url)),
      requestAll: () => grant('*://*/*'),
      removeFor: (url) => {
        world.granted = world.granted.filter((other) => other !== patternOf(url));
        return Promise.resolve(true);
      },
      remove: (pattern) => {
        world.granted = world.granted.filter((other) => other !== pattern);
        return Promise.resolve(true);
      },
    },
    surfaces: {
      libraryUrl: '/library.html',
      optionsUrl: '/options.html',
      openPanel: () => call('openPanel'),
    },
  };
}

/** A world with one article open in tab 7 and nothing written yet. */
export function fakeWorld(change: Partial<FakeWorld> = {}): FakeWorld {
  return {
    about: { tabId: 7, url: 'https://news.example.org/harbour', title: 'Harbour talks' },
    view: { ok: true, value: fakeView() },
    figures: [],
    selection: null,
    store: { kind: 'ready', notes: 0 },
    writeFailure: null,
    draftFailure: null,
    settings: DEFAULT_SETTINGS,
    granted: [],
    asksNothing: false,
    cards: new Map(),
    story: { timeline: [], voices: [], route: [] },
    wire: null,
    texts: null,
    walked: 'Lagoa',
    notes: new Map(),
    drafts: new Map(),
    trash: new Map(),
    dropped: new Map(),
    calls: [],
    names: new Map(),
    nameDrafts: new Map(),
    summaries: [],
    tags: [
      { tag: 'harbour', count: 4 },
      { tag: 'to check', count: 2 },
    ],
    pageChanged: () => undefined,
    storeChanged: () => undefined,
    ...change,
  };
}

function ok<T>(value: T): Promise<Result<T>> {
  return Promise.resolve({ ok: true, value });
}

function listen<T>(set: Set<T>, listener: T, signal: AbortSignal): void {
  set.add(listener);
  signal.addEventListener('abort', () => set.delete(listener));
}

function patternOf(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}

function articleOf(key: Pick<DetectedArticle, 'identities' | 'fingerprint'>): Article {
  return {
    id: ARTICLE_ID,
    schema: 1,
    identities: key.identities,
    fingerprint: key.fingerprint,
    metadata: fakeArticle().metadata,
    created: NOW,
    modified: NOW,
  };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CopyBlock, DetectedArticle, SavedCopy } from '@/utils/article/article.ts';
import type { CopyText } from '@/utils/article/copy-changes.ts';
import type { WireStory } from '@/utils/article/wire-story.ts';
import type { FigureInPage, PageSelection, PageView } from '@/utils/messages/page-view.ts';
import type { Result } from '@/utils/messages/result.ts';
import type { MarkChoice } from '@/utils/notes/feedback.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import type { Note, Selector } from '@/utils/notes/note.ts';
import type { NewNote, Repository } from '@/utils/notes/repository.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import type { OwnName } from '@/utils/packs/own-name.ts';
import type { Story } from '@/utils/packs/story.ts';
import type { EntitySummary } from '@/utils/packs/summary.ts';
import type { SettingsChange } from '@/utils/settings/settings-change.ts';
import type { Settings } from '@/utils/settings/settings.ts';
import type { NameFields } from './names/name-fields.ts';

/**
 * What components ask of the world. Entrypoints wire these to `utils/edge`; tests to small fakes.
 * `Result` where failure is expected; the notes throw `StorageError` as the repository does.
 */
export interface Services {
  readonly page: PageService;
  readonly notes: NotesService;
  readonly copies: CopiesService;
  readonly background: BackgroundService;
  readonly names: NamesService;
  readonly settings: SettingsService;
  readonly sites: SitesService;
  readonly surfaces: SurfacesService;
  /** The present; passed in so that tests stand still. */
  readonly now: () => Date;
}

/** What the browser itself says of a tab, before and without any script in it. */
export interface PageAbout {
  readonly tabId: number;
  /** Null where the browser does not tell us the address. */
  readonly url: string | null;
  readonly title: string;
}

/** One tab's page, through its content script. */
export interface PageService {
  /** The tab that is viewed; null if there is none. */
  about(): Promise<PageAbout | null>;
  /** Makes sure the overlay runs there; says why if it cannot. */
  prepare(): Promise<Result<null>>;
  view(): Promise<Result<PageView>>;
  selection(): Promise<Result<PageSelection | null>>;
  /** The text of the article that is being read. */
  text(): Promise<Result<PageText>>;
  /** Pictures, tables and drawings of the article. */
  figures(): Promise<Result<readonly FigureInPage[]>>;
  goToFigure(index: number): Promise<Result<null>>;
  /** Lets the reader choose other words for a note, in the page. */
  adjustNote(id: string): Promise<Result<null>>;
  showMarks(visible: boolean): Promise<Result<null>>;
  /** Goes to the next or previous mark; the name it stands for, null where nothing is marked. */
  walk(step: 1 | -1): Promise<Result<string | null>>;
  goToNote(id: string): Promise<Result<null>>;
  /** `index` counts mentions from 0 and wraps around. */
  goToEntity(entity: string, index: number, card: boolean): Promise<Result<null>>;
  goToSelectors(selectors: readonly Selector[]): Promise<Result<null>>;
  /** Calls back when another tab is shown, the page changed, or other words may be selected. */
  watch(onChange: (change: PageChange) => void, signal: AbortSignal): void;
}

/** An article's text in clean blocks, and what article it is. */
export interface PageText {
  readonly detected: DetectedArticle;
  readonly blocks: readonly CopyBlock[];
  /** Paragraphs that the page holds without showing them. */
  readonly folded: readonly string[];
}

/** `tab`: another page stands there now; `content`: the same page changed; `selection`: look again. */
export type PageChange = 'tab' | 'content' | 'selection';

/** The reader's data, as far as the writing surfaces need it. */
export interface NotesService extends Pick<
  Repository,
  | 'open'
  | 'findArticle'
  | 'notesOf'
  | 'deleteNotes'
  | 'undo'
  | 'redo'
  | 'reattach'
  | 'rejectPlace'
  | 'draft'
  | 'drafts'
  | 'dropDraft'
  | 'tags'
> {
  /** Goes through the background, so that it happens also if this page closes at once. */
  createNote(note: NewNote, article: DetectedArticle, draft: DraftRevision): Promise<Note>;
  updateNote(id: string, change: EditedFields, draft: DraftRevision): Promise<Note>;
  /**
   * Calls back after something in the store changed, in this page or another. `drafts`: nothing but
   * drafts, as on every keystroke.
   */
  watch(onChange: (what: 'drafts' | 'all') => void, signal: AbortSignal): void;
}

/** The draft that a note consumes; words typed since stay a draft. */
export type DraftRevision = Pick<Draft, 'key' | 'revision'>;

/** All fields an editor fills, as it has them now. */
export type EditedFields = Omit<NewNote, 'target'>;

/** The reader's saved texts beside the page as it is now. */
export interface CopiesService {
  /** The page's text and the copy of it that was read; null where nothing tells of a change. */
  asRead(article: DetectedArticle): Promise<TextsThenAndNow | null>;
}

/** An article as it was read, and as the page has it now. */
export interface TextsThenAndNow {
  readonly articleId: string;
  readonly copy: SavedCopy;
  readonly page: CopyText;
}

export interface BackgroundService {
  /** Keeps a draft even if this page closes at once. */
  putDraft(draft: Draft): Promise<Result<null>>;
  /** Brings open tabs, badge and search up to date, and has the article's copy saved. */
  notesChanged(articleIds: readonly string[]): Promise<void>;
  /** What the packs of an article tell. */
  story(article: Pick<DetectedArticle, 'identities' | 'fingerprint'>): Promise<Story>;
  /** The reader's article from another outlet whose story this tab's page tells; null if none. */
  wireStory(tabId: number): Promise<WireStory | null>;
  card(entity: string, date: string | null): Promise<Result<CardView>>;
}

/** The reader's own names and what words mean; open pages follow each change by themselves. */
export interface NamesService {
  /** As its form shows it; null if it is gone. */
  get(id: string): Promise<Result<OwnName | null>>;
  /** `id` null makes a new one; with `choice` a mark means it from now on. */
  save(
    own: OwnName,
    id: string | null,
    choice?: Pick<MarkChoice, 'surface' | 'identity'>,
  ): Promise<Result<Undo>>;
  remove(id: string): Promise<Result<Undo>>;
  choose(choice: MarkChoice): Promise<Result<Undo>>;
  /** What else words may mean than an entity: what is known by another Wikidata item than that. */
  apart(entity: string, others: readonly string[]): Promise<readonly EntitySummary[]>;
  undo(id: string): Promise<Result<unknown>>;
  /** What was begun and not saved, under the name's id or the selected words. */
  draft(key: string): Promise<NameFields | null>;
  keepDraft(key: string, fields: NameFields): Promise<void>;
  dropDraft(key: string): Promise<void>;
}

export interface SettingsService {
  load(): Promise<Settings>;
  save(change: SettingsChange): Promise<void>;
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
}

/** Standing permissions for sites. */
export interface SitesService {
  /** Match patterns that are granted now, such as `*://example.org/*`. */
  granted(): Promise<readonly string[]>;
  /** Whether a page's site is among them. */
  has(url: string): Promise<boolean>;
  /** Asks for a page's site. Must be called directly in a click: the browser asks the reader. */
  request(url: string): Promise<boolean>;
  /** Asks for all sites; the same holds. */
  requestAll(): Promise<boolean>;
  /** Gives one pattern back; false where the browser does not let it go. */
  remove(pattern: string): Promise<boolean>;
  /** Gives back whatever covers a page's site; false where something of it stays. */
  removeFor(url: string): Promise<boolean>;
}

export interface SurfacesService {
  /** Address of the library, for links. */
  readonly libraryUrl: string;
  /** Address of the options page, for links. */
  readonly optionsUrl: string;
  /** Opens the side panel beside the viewed tab; null where the browser has none to open. */
  readonly openPanel: (() => void) | null;
}

/** Null outside an app, where asking for services is a mistake of the programmer. */
export const ServicesContext = createContext<Services | null>(null);

/** The services of the surrounding app. @throws Error outside of one. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('No services: render inside ServicesContext.Provider');
  return services;
}

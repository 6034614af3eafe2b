import type { Article, DetectedArticle, SavedCopy } from '../article/article.ts';
import type { Draft } from './draft.ts';
import type { FeedbackRepository } from './feedback.ts';
import type { LibraryExchange, LongTask } from './library-record.ts';
import type { Note, Selector, Target } from './note.ts';
import type { ReviewRepository } from './review-record.ts';
import type { Undo } from './undo.ts';
import type { UserPackRepository } from './user-pack.ts';

export type { Undo } from './undo.ts';

/**
 * The one door to the reader's data. Implemented over Dexie in `utils/edge/database/`; every write is
 * one transaction with strict durability and resolves only after the commit.
 * Failures are `StorageError`s with a `reason` that the interface can say in words.
 */
export interface Repository {
  /** Opens the store; says if it is newer than this version, was emptied behind our back, or is broken. */
  open(): Promise<StoreState>;
  /** The reader's own choice after `emptied`: accept the empty store and go on with it. */
  startAfresh(): Promise<StoreState>;
  /** Lets go of the connection; the next call opens it again. */
  close(): void;

  /** The article with one of these names, or with the same text; null if the reader has nothing on it. */
  findArticle(key: ArticleKey): Promise<Article | null>;
  article(id: string): Promise<Article | null>;
  /** As lists need them, in the order asked for; ids that are gone are left out. */
  articlesById(ids: readonly string[]): Promise<ListedArticle[]>;
  /** Articles with notes or a saved copy, most recently noted first. */
  articles(): Promise<ArticleSummary[]>;
  /** The article's row, made if it is not there yet; for saving a copy without a note. */
  ensureArticle(article: DetectedArticle): Promise<Article>;
  /** Its notes go to the trash, the article and its copy leave the lists. */
  deleteArticle(id: string): Promise<Undo>;
  savedCopy(articleId: string): Promise<SavedCopy | null>;
  /** Copies that were replaced since, newest first. */
  formerCopies(articleId: string): Promise<SavedCopy[]>;
  /** Adds or replaces the saved copy; the former copy stays in history if its text differs. */
  saveCopy(copy: SavedCopy): Promise<void>;

  /** Creates the article on first use. Consumes the draft of the same key in the same transaction. */
  createNote(note: NewNote, article: DetectedArticle, draft?: DraftRef): Promise<Note>;
  updateNote(id: string, change: NoteChange, draft?: DraftRef): Promise<Note>;
  /** Several notes in one step that one undo takes back: bulk tag, colour, link. */
  updateNotes(
    changes: readonly { id: string; change: NoteChange }[],
    task?: LongTask,
  ): Promise<Undo>;
  /** Puts notes under another article, as when two articles turn out to be one. */
  moveNotes(ids: readonly string[], articleId: string, task?: LongTask): Promise<Undo>;
  /** To the trash for 30 days. Returns what undo needs. */
  deleteNotes(ids: readonly string[], task?: LongTask): Promise<Undo>;
  /** Null as well for a note in the trash. */
  note(id: string): Promise<Note | null>;
  /** In the order asked for; ids that are gone are left out. */
  notesById(ids: readonly string[]): Promise<Note[]>;
  /** Oldest first. */
  notesOf(articleId: string): Promise<Note[]>;
  /** Newest first; `before` is the last note of the page before. */
  notes(page: { limit: number; before?: Pick<Note, 'id' | 'created'> }): Promise<Note[]>;
  /** Notes linked to an entity or made on it, oldest first. */
  notesAbout(entity: string): Promise<Note[]>;
  notesTagged(tag: string): Promise<Note[]>;
  /** Notes whose "check back" date has come (ISO date, inclusive), most overdue first. */
  notesToCheck(until: string): Promise<Note[]>;
  lostNotes(): Promise<Note[]>;
  countNotes(): Promise<number>;
  /**
   * What changed since a sequence number that an earlier call gave (0: everything). For search
   * indexes and, later, sync. At most `limit` notes; call again until `more` is false.
   */
  changedNotes(since: number, limit: number): Promise<ChangedNotes>;

  trash(): Promise<Note[]>;
  countTrash(): Promise<number>;
  /** Removes notes in the trash for good: no undo brings them back. Returns how many. */
  removeForGood(ids: readonly string[]): Promise<number>;
  restoreNotes(ids: readonly string[]): Promise<Undo>;
  /** Removes for good what was deleted before this ISO instant; returns how many notes. */
  purgeTrash(olderThan: string): Promise<number>;
  /** The live page's verdict on each note; never changes selectors. */
  recordAnchoring(
    verdicts: readonly { id: string; verdict: NonNullable<Note['anchoring']> }[],
  ): Promise<void>;
  /** A repair: the new selectors, the old ones kept beside them. */
  reattach(id: string, selectors: readonly Selector[]): Promise<Undo>;
  /** "Not the same": the note is lost, and no anchoring attaches it to this place again. */
  rejectPlace(id: string, selectors: readonly Selector[]): Promise<Undo>;

  /** Keeps a draft unless a newer revision is already there or it was just saved as a note. */
  putDraft(draft: Draft): Promise<void>;
  draft(key: string): Promise<Draft | null>;
  /** Last changed first. */
  drafts(): Promise<Draft[]>;
  dropDraft(key: string): Promise<Undo>;

  /**
   * Takes back the last change (or the one named), or does the last one taken back again; returns
   * what it was, or null. Fields that a later change has touched since are left as they are.
   * Aborting leaves exactly the earlier state.
   */
  undo(id?: string, task?: LongTask): Promise<Undo | null>;
  redo(task?: LongTask): Promise<Undo | null>;
  /** What undo and redo would do now, for their labels. */
  history(): Promise<{ undo: Undo | null; redo: Undo | null }>;

  /** Distinct tags with how often each is used, most used first. */
  tags(): Promise<{ tag: string; count: number }[]>;

  readonly feedback: FeedbackRepository;
  readonly userPacks: UserPackRepository;
  readonly review: ReviewRepository;
  readonly exchange: LibraryExchange;
}

export type ArticleKey = Pick<DetectedArticle, 'identities' | 'fingerprint'>;

/** A draft to consume: its key, or key and revision so that words typed since stay a draft. */
export type DraftRef = string | Pick<Draft, 'key' | 'revision'>;

export type StoreState =
  | { readonly kind: 'ready'; readonly notes: number }
  /** The marker says there were notes, the store has none: never start afresh in silence. */
  | { readonly kind: 'emptied'; readonly notes: number; readonly since: string }
  | { readonly kind: 'newer'; readonly version: number }
  | {
      readonly kind: 'failed';
      readonly reason: 'blocked' | 'unavailable';
      readonly message: string;
    };

/** An article as a list needs it; `Repository.article` gives the fingerprint as well. */
export type ListedArticle = Omit<Article, 'fingerprint'>;

export interface ArticleSummary {
  readonly article: ListedArticle;
  readonly notes: number;
  readonly lost: number;
  readonly hasCopy: boolean;
  /** ISO instant of the newest note, or of the article's row if it has none. */
  readonly latest: string;
}

export interface ChangedNotes {
  readonly notes: readonly Note[];
  /** Ids of notes that went to the trash or were removed. */
  readonly removed: readonly string[];
  /** To be passed as `since` next time. */
  readonly seq: number;
  readonly more: boolean;
}

export type NewNote = Pick<
  Note,
  'motivation' | 'target' | 'text' | 'tags' | 'colour' | 'entities' | 'checkBack'
>;

export type NoteChange = Partial<
  Pick<Note, 'text' | 'tags' | 'colour' | 'entities' | 'checkBack' | 'motivation'> & {
    target: Target;
  }
>;

/** Why a write did not happen. The draft is still there in every case. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  constructor(
    readonly reason: 'quota' | 'blocked' | 'newer' | 'emptied' | 'invalid' | 'unavailable',
    message: string,
    readonly retryable: boolean,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

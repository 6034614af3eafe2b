import type { Article, DetectedArticle, SavedCopy } from '../article/article.ts';
import type { Draft } from './draft.ts';
import type { Note, Selector, Target } from './note.ts';

/**
 * The one door to the reader's data. Implemented over Dexie in `utils/edge/database/`; every write is
 * one transaction with strict durability and resolves only after the commit.
 * Failures are `StorageError`s with a `reason` that the interface can say in words.
 */
export interface Repository {
  /** Opens the store; says if it is newer than this version, was emptied behind our back, or is broken. */
  open(): Promise<StoreState>;

  /** The article with one of these names, or with the same text; null if the reader has nothing on it. */
  findArticle(key: Pick<DetectedArticle, 'identities' | 'fingerprint'>): Promise<Article | null>;
  article(id: string): Promise<Article | null>;
  articles(): Promise<ArticleSummary[]>;
  savedCopy(articleId: string): Promise<SavedCopy | null>;
  /** Adds or replaces the saved copy; the former copy stays in history. */
  saveCopy(copy: SavedCopy): Promise<void>;

  /** Creates the article on first use. Consumes the draft of the same key in the same transaction. */
  createNote(note: NewNote, article: DetectedArticle, draftKey?: string): Promise<Note>;
  updateNote(id: string, change: NoteChange, draftKey?: string): Promise<Note>;
  /** To the trash for 30 days. Returns what undo needs. */
  deleteNotes(ids: readonly string[]): Promise<Undo>;
  note(id: string): Promise<Note | null>;
  notesOf(articleId: string): Promise<Note[]>;
  /** Newest first; `before` is the `created` instant of the last row of the page before. */
  notes(page: { limit: number; before?: string }): Promise<Note[]>;
  countNotes(): Promise<number>;
  trash(): Promise<Note[]>;
  restoreNotes(ids: readonly string[]): Promise<void>;
  purgeTrash(olderThan: string): Promise<number>;
  /** The live page's verdict on each note; never changes selectors. */
  recordAnchoring(
    verdicts: readonly { id: string; verdict: NonNullable<Note['anchoring']> }[],
  ): Promise<void>;
  /** A repair: the new selectors, the old ones kept beside them. */
  reattach(id: string, selectors: readonly Selector[]): Promise<Undo>;

  /** Keeps a draft unless a newer revision is already there. */
  putDraft(draft: Draft): Promise<void>;
  draft(key: string): Promise<Draft | null>;
  drafts(): Promise<Draft[]>;
  dropDraft(key: string): Promise<Undo>;

  /** Takes back the last change, or does it again; returns what it did in one word, or null. */
  undo(): Promise<Undo | null>;
  redo(): Promise<Undo | null>;

  /** Distinct tags with how often each is used, most used first. */
  tags(): Promise<{ tag: string; count: number }[]>;
}

export type StoreState =
  | { readonly kind: 'ready'; readonly notes: number }
  /** The marker says there were notes, the store has none: never start afresh in silence. */
  | { readonly kind: 'emptied'; readonly notes: number; readonly since: string }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'failed'; readonly message: string };

export interface ArticleSummary {
  readonly article: Article;
  readonly notes: number;
  readonly lost: number;
  readonly hasCopy: boolean;
  /** ISO instant of the newest note. */
  readonly latest: string;
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

/** A done change that can be taken back. */
export interface Undo {
  readonly id: string;
  readonly action: 'create' | 'update' | 'delete' | 'reattach' | 'drop-draft' | 'import';
  readonly count: number;
}

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

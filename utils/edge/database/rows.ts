import type { Article, SavedCopy } from '@/utils/article/article.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { Action } from '@/utils/notes/undo.ts';

/** A note as stored. */
export interface NoteRow extends Note {
  /** Sequence number of its last change: what search indexes and sync ask for. */
  seq: number;
  /** Present only if the last anchoring lost it, so that an index holds the lost ones alone. */
  lost?: 1;
}

/** An article as stored, with what its line in the library says, kept up by every write. */
export interface ArticleRow extends Omit<Article, 'fingerprint'> {
  seq: number;
  notes: number;
  lostNotes: number;
  hasCopy: boolean;
  latest: string;
}

/** An article's fingerprint, apart from its row so that a list of thousands is read quickly. */
export interface FingerprintRow {
  articleId: string;
  /** All hashes, parted by spaces. */
  packed: string;
  /** The smallest hashes: enough to find candidates for the same text. */
  sketch: string[];
}

export type CopyRow = SavedCopy;

export interface FormerCopyRow extends SavedCopy {
  /** `<article id> <captured>`. */
  id: string;
}

/** A draft that became a note: a keystroke still on its way must not bring it back. */
export interface SpentDraft {
  key: string;
  revision: number;
  /** ISO instant. */
  at: string;
}

/** The one row of table `store`. */
export interface StoreRow {
  key: 'store';
  /** The same id stands in the marker outside the database. */
  id: string;
  created: string;
  /** Grows with every change of a row. */
  seq: number;
  /** Living notes. */
  notes: number;
}

/** How many living notes have a tag; kept up by every write, since completion asks at each key. */
export interface TagRow {
  tag: string;
  count: number;
}

/** What was removed for good, for a later sync: one row, or many that one write removed. */
export interface Tombstone {
  /** `<document>/<key>`; of many `+<document>/<seq>`. */
  id: string;
  document: string;
  key?: string;
  keys?: readonly string[];
  at: string;
  seq: number;
}

/** Tables whose rows the reader can change and change back. */
export const READER_TABLES = [
  'notes',
  'trash',
  'articles',
  'fingerprints',
  'copies',
  'formerCopies',
  'drafts',
  'feedback',
  'packs',
  'cards',
  'reviewLog',
] as const;
export type ReaderTable = (typeof READER_TABLES)[number];

/** Any row, as history keeps it. */
export type StoredRow = Record<string, unknown>;

/** One way to change rows; carrying it out gives the way back. */
export type Step =
  | { readonly op: 'insert'; readonly table: ReaderTable; readonly rows: StoredRow[] }
  | { readonly op: 'remove'; readonly table: ReaderTable; readonly keys: string[] }
  | {
      readonly op: 'change';
      readonly table: ReaderTable;
      readonly key: string;
      /** Fields are set to `to` only where they still are as in `from`. */
      readonly from: StoredRow;
      readonly to: StoredRow;
    };

/** A change the reader made, with the steps that take it back (or, once undone, do it again). */
export interface HistoryRow {
  id: string;
  seq: number;
  at: string;
  action: Action;
  count: number;
  steps: Step[];
  /** The tables that the steps touch; missing in rows of an older version. */
  tables?: readonly ReaderTable[];
  /** How many further parts the steps have (`history-steps.ts`); missing if none. */
  parts?: number;
  /** 0 while done; else the sequence number of its undoing. */
  undone: number;
}

/** Name of the table's rows among all documents of the store; trash is where notes lie. */
export function documentOf(table: ReaderTable): string {
  return table === 'trash' ? 'notes' : table;
}

/** Field that is the primary key. */
export function keyField(table: ReaderTable): 'id' | 'key' | 'articleId' {
  if (table === 'drafts' || table === 'feedback') return 'key';
  return table === 'copies' || table === 'fingerprints' ? 'articleId' : 'id';
}

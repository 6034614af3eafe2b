import type { Article, SavedCopy } from '../article/article.ts';
import type { Draft } from './draft.ts';
import type { Feedback } from './feedback.ts';
import type { Note } from './note.ts';
import type { Undo } from './undo.ts';
import type { ReviewCard, ReviewLog } from './review-record.ts';
import type { UserPack } from './user-pack.ts';

/** One row of the reader's library, whatever it is: the unit of backup and import. */
export type LibraryRecord =
  | { readonly kind: 'article'; readonly row: Article }
  /** With `deleted` set: a note in the trash. */
  | { readonly kind: 'note'; readonly row: Note }
  | { readonly kind: 'copy'; readonly row: SavedCopy }
  | { readonly kind: 'former-copy'; readonly row: SavedCopy }
  | { readonly kind: 'draft'; readonly row: Draft }
  | { readonly kind: 'feedback'; readonly row: Feedback }
  | { readonly kind: 'pack'; readonly row: UserPack }
  | { readonly kind: 'card'; readonly row: ReviewCard }
  | { readonly kind: 'review'; readonly row: ReviewLog };

export type RecordKind = LibraryRecord['kind'];

/** Articles first, so that whatever names an article comes after it. */
export const RECORD_KINDS = [
  'article',
  'note',
  'copy',
  'former-copy',
  'draft',
  'feedback',
  'pack',
  'card',
  'review',
] as const satisfies readonly RecordKind[];

/** A count of nothing, to begin counting with. */
export const NO_RECORDS: Readonly<Record<RecordKind, number>> = {
  article: 0,
  note: 0,
  copy: 0,
  'former-copy': 0,
  draft: 0,
  feedback: 0,
  pack: 0,
  card: 0,
  review: 0,
};

/** The name of a record among those of its kind. */
export function recordKey(record: LibraryRecord): string {
  switch (record.kind) {
    case 'copy':
      return record.row.articleId;
    case 'former-copy':
      return `${record.row.articleId} ${record.row.captured}`;
    case 'draft':
    case 'feedback':
      return record.row.key;
    default:
      return record.row.id;
  }
}

/** How a long read or write can be watched and stopped. */
export interface LongTask {
  readonly signal?: AbortSignal;
  /** `done` of `total` records; called every few hundred. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called between steps of work that waits for nothing, so that the page can answer meanwhile. */
  readonly breathe?: () => Promise<void>;
}

/** Whole-library reading and writing, for backup, export and import; part of the repository. */
export interface LibraryExchange {
  /** How many records of each kind there are, trash included. */
  count(): Promise<Record<RecordKind, number>>;
  /** Everything of these kinds in batches, in the order of `RECORD_KINDS`. */
  read(kinds: readonly RecordKind[], task?: LongTask): AsyncIterable<LibraryRecord[]>;
  /** The records of one kind with these names that are already there. */
  present(kind: RecordKind, keys: readonly string[]): Promise<LibraryRecord[]>;
  /**
   * Writes records in one transaction that one undo takes back. Records that are there already are
   * replaced, so whoever calls has asked the reader first (`utils/exchange/plan-import.ts`).
   * Aborting leaves exactly the earlier state.
   */
  write(records: readonly LibraryRecord[], task?: LongTask): Promise<Undo>;
}

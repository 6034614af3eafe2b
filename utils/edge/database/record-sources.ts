import { Dexie, type Table } from 'dexie';
import { recordKey, type LibraryRecord, type RecordKind } from '@/utils/notes/library-record.ts';
import { newArticleRow, readArticle } from './article-row.ts';
import { BATCH } from './change-set.ts';
import { readCopy, type SidelightDatabase } from './database.ts';
import { readNote } from './read-note.ts';
import type { ReaderTable } from './rows.ts';

/** Where records of one kind lie, and how rows become records. */
export interface RecordSource {
  readonly table: ReaderTable;
  /** The next rows by primary key; `last` is null at the end. */
  page(db: SidelightDatabase, after: string | null): Promise<RecordPage>;
  get(db: SidelightDatabase, keys: readonly string[]): Promise<LibraryRecord[]>;
}

export interface RecordPage {
  readonly records: LibraryRecord[];
  readonly last: string | null;
}

/** The sources of each kind; notes lie in two tables. */
export const SOURCES: Record<RecordKind, readonly RecordSource[]> = {
  article: [
    source(
      'articles',
      (db) => db.articles,
      (row) => ({ kind: 'article', row: readArticle(row) }),
    ),
  ],
  note: [
    source(
      'notes',
      (db) => db.notes,
      (row) => ({ kind: 'note', row: readNote(row) }),
    ),
    source(
      'trash',
      (db) => db.trash,
      (row) => ({ kind: 'note', row: readNote(row) }),
    ),
  ],
  copy: [
    source(
      'copies',
      (db) => db.copies,
      (row) => ({ kind: 'copy', row: readCopy(row) }),
    ),
  ],
  'former-copy': [
    source(
      'formerCopies',
      (db) => db.formerCopies,
      (row) => ({ kind: 'former-copy', row: readCopy(row) }),
    ),
  ],
  draft: [
    source(
      'drafts',
      (db) => db.drafts,
      (row) => ({ kind: 'draft', row }),
    ),
  ],
  feedback: [
    source(
      'feedback',
      (db) => db.feedback,
      (row) => ({ kind: 'feedback', row }),
    ),
  ],
  pack: [
    source(
      'packs',
      (db) => db.packs,
      (row) => ({ kind: 'pack', row }),
    ),
  ],
  card: [
    source(
      'cards',
      (db) => db.cards,
      (row) => ({ kind: 'card', row }),
    ),
  ],
  review: [
    source(
      'reviewLog',
      (db) => db.reviewLog,
      (row) => ({ kind: 'review', row }),
    ),
  ],
};

/** The table a record belongs in, and its row there. */
export function rowOf(record: LibraryRecord): { table: ReaderTable; row: object } {
  switch (record.kind) {
    case 'note':
      return { table: record.row.deleted === undefined ? 'notes' : 'trash', row: record.row };
    case 'article':
      return { table: 'articles', row: newArticleRow(record.row) };
    case 'former-copy':
      return { table: 'formerCopies', row: { ...record.row, id: recordKey(record) } };
    default: {
      const table = SOURCES[record.kind][0]?.table;
      if (table === undefined) throw new Error(`No table holds ${record.kind}`);
      return { table, row: record.row };
    }
  }
}

function source<Row>(
  table: ReaderTable,
  tableOf: (db: SidelightDatabase) => Table<Row, string>,
  wrap: (row: Row) => LibraryRecord,
): RecordSource {
  return {
    table,
    async page(db, after) {
      const rows = await tableOf(db)
        .where(':id')
        .above(after ?? Dexie.minKey)
        .limit(BATCH)
        .toArray();
      const records = rows.map(wrap);
      const end = records.at(-1);
      return { records, last: end && rows.length === BATCH ? recordKey(end) : null };
    },
    async get(db, keys) {
      const rows = await tableOf(db).bulkGet([...keys]);
      return rows.filter((row) => row !== undefined).map(wrap);
    },
  };
}

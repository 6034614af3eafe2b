import { Dexie, type Table } from 'dexie';
import { recordKey, type LibraryRecord, type RecordKind } from '@/utils/notes/library-record.ts';
import { fingerprintRows, newArticleRow, readArticle } from './article-row.ts';
import { BATCH } from './change-set.ts';
import { readCopy, type SidelightDatabase } from './database.ts';
import { readNote } from './read-note.ts';
import type { ArticleRow, ReaderTable } from './rows.ts';

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
    {
      table: 'articles',
      async page(db, after) {
        const rows = await next(db.articles, after);
        return pageOf(await wholeArticles(db, rows), rows.length);
      },
      async get(db, keys) {
        const rows = await db.articles.bulkGet([...keys]);
        return wholeArticles(
          db,
          rows.filter((row) => row !== undefined),
        );
      },
    },
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

/** The tables a record belongs in, and its rows there. */
export function rowsOf(record: LibraryRecord): { table: ReaderTable; rows: object[] }[] {
  switch (record.kind) {
    case 'note':
      return [{ table: record.row.deleted === undefined ? 'notes' : 'trash', rows: [record.row] }];
    case 'article':
      return [
        { table: 'articles', rows: [newArticleRow(record.row)] },
        {
          table: 'fingerprints',
          rows: fingerprintRows(record.row.id, record.row.fingerprint),
        },
      ];
    case 'former-copy':
      return [{ table: 'formerCopies', rows: [{ ...record.row, id: recordKey(record) }] }];
    default:
      return SOURCES[record.kind].map(({ table }) => ({ table, rows: [record.row] }));
  }
}

/** The next rows by primary key. */
function next<Row>(table: Table<Row, string>, after: string | null): PromiseLike<Row[]> {
  return table
    .where(':id')
    .above(after ?? Dexie.minKey)
    .limit(BATCH)
    .toArray();
}

function pageOf(records: LibraryRecord[], length: number): RecordPage {
  const end = records.at(-1);
  return { records, last: end && length === BATCH ? recordKey(end) : null };
}

async function wholeArticles(
  db: SidelightDatabase,
  rows: readonly ArticleRow[],
): Promise<LibraryRecord[]> {
  const fingerprints = await db.fingerprints.bulkGet(rows.map((row) => row.id));
  return rows.map((row, i) => ({ kind: 'article', row: readArticle(row, fingerprints[i]) }));
}

function source<Row>(
  table: ReaderTable,
  tableOf: (db: SidelightDatabase) => Table<Row, string>,
  wrap: (row: Row) => LibraryRecord,
): RecordSource {
  return {
    table,
    async page(db, after) {
      const rows = await next(tableOf(db), after);
      return pageOf(rows.map(wrap), rows.length);
    },
    async get(db, keys) {
      const rows = await tableOf(db).bulkGet([...keys]);
      return rows.filter((row) => row !== undefined).map(wrap);
    },
  };
}

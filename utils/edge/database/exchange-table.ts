import {
  NO_RECORDS,
  RECORD_KINDS,
  recordKey,
  type LibraryExchange,
  type LibraryRecord,
  type RecordKind,
} from '@/utils/notes/library-record.ts';
import type { ChangeSet } from './change-set.ts';
import type { Connection } from './connection.ts';
import { inBatches } from './in-batches.ts';
import { SOURCES, rowsOf, type RecordPage, type RecordSource } from './record-sources.ts';
import type { ReaderTable } from './rows.ts';
import { stoppable } from './stoppable.ts';

/** The whole library as records, out and in. */
export function exchangeTable(connection: Connection): LibraryExchange {
  const count = () =>
    connection.read(async (db) => {
      const counts: Record<RecordKind, number> = { ...NO_RECORDS };
      for (const kind of RECORD_KINDS)
        for (const { table } of SOURCES[kind]) counts[kind] += await db.table(table).count();
      return counts;
    });

  async function* rows(source: RecordSource): AsyncGenerator<LibraryRecord[]> {
    let after: string | null = null;
    do {
      const page: RecordPage = await connection.read((db) => source.page(db, after));
      if (page.records.length > 0) yield page.records;
      after = page.last;
    } while (after !== null);
  }

  return {
    count,

    async *read(kinds, { signal, onProgress } = {}) {
      const wanted = RECORD_KINDS.filter((kind) => kinds.includes(kind));
      const counts = await count();
      const total = wanted.reduce((sum, kind) => sum + counts[kind], 0);
      let done = 0;
      for (const source of wanted.flatMap((kind) => SOURCES[kind]))
        for await (const records of rows(source)) {
          signal?.throwIfAborted();
          yield records;
          done += records.length;
          onProgress?.(done, Math.max(done, total));
        }
    },

    present: (kind, keys) =>
      connection.read(async (db) => {
        const found = SOURCES[kind].map((source) => source.get(db, keys));
        return (await Promise.all(found)).flat();
      }),

    async write(records, task) {
      const kinds = new Set(records.map(({ kind }) => kind));
      const tables = [...kinds].flatMap((kind) => SOURCES[kind].map(({ table }) => table));
      if (kinds.has('article')) tables.push('fingerprints');
      const written = connection.recorded(
        'import',
        async (changes) => {
          await inBatches(records, (batch) => writeBatch(changes, batch), task);
          return records.filter(({ kind }) => kind === 'note').length || records.length;
        },
        tables,
      );
      return stoppable(written, task);
    },
  };
}

async function writeBatch(changes: ChangeSet, records: readonly LibraryRecord[]): Promise<void> {
  const byTable = new Map<ReaderTable, Map<string, object>>();
  for (const record of records)
    for (const { table, rows } of rowsOf(record)) {
      const gathered = byTable.get(table) ?? new Map<string, object>();
      for (const row of rows) gathered.set(recordKey(record), row);
      byTable.set(table, gathered);
    }
  for (const [table, rows] of byTable) {
    const other = table === 'notes' ? 'trash' : table === 'trash' ? 'notes' : null;
    if (other !== null) await changes.remove(other, [...rows.keys()]);
    await changes.replace(table, [...rows.values()]);
  }
}

import type { Table } from 'dexie';
import type { StoredRow } from './rows.ts';

/**
 * Below this many keys each is asked for by itself. A range costs two requests, however many rows lie
 * in it; a request of its own for each row costs 0.1 to 0.2 ms (Chromium 156, 100,000 notes).
 */
const FEW = 20;

/** The rows under some keys. */
export interface RowsUnder {
  /** In the order of the keys; undefined where there is none. */
  readonly rows: readonly (StoredRow | undefined)[];
  /** First and last of the keys, if nothing but these rows lies between them. */
  readonly range: readonly [first: string, last: string] | null;
}

/** Reads the rows under these keys: as one range where hardly anything else lies between them. */
export async function rowsUnder(
  table: Table<StoredRow, string>,
  keys: readonly string[],
): Promise<RowsUnder> {
  const range = keys.length < FEW ? null : spanOf(keys);
  if (range === null) return { rows: await table.bulkGet([...keys]), range: null };
  // As many again may lie between; of more than that, reading them all would cost more than it saves.
  const limit = keys.length * 2;
  const between = await table
    .where(':id')
    .between(...range, true, true)
    .limit(limit)
    .toArray();
  if (between.length === limit) return { rows: await table.bulkGet([...keys]), range: null };
  const keyPath = String(table.schema.primKey.keyPath);
  const byKey = new Map(between.map((row) => [String(row[keyPath]), row]));
  const rows = keys.map((key) => byKey.get(key));
  const found = new Set(keys.filter((key) => byKey.has(key)));
  return { rows, range: found.size === byKey.size ? range : null };
}

/** Deletes the rows under these keys; given the range that holds nothing else, in one request. */
export async function deleteRows(
  table: Table<StoredRow, string>,
  keys: readonly string[],
  range: RowsUnder['range'],
): Promise<void> {
  if (range === null) await table.bulkDelete([...keys]);
  else
    await table
      .where(':id')
      .between(...range, true, true)
      .delete();
}

/** First and last key as IndexedDB orders strings: by code units, as JavaScript does. */
function spanOf(keys: readonly string[]): readonly [first: string, last: string] {
  const [one = ''] = keys;
  let [first, last] = [one, one];
  for (const key of keys) {
    if (key < first) first = key;
    if (key > last) last = key;
  }
  return [first, last];
}

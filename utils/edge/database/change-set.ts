import { ArticleLines } from './article-lines.ts';
import type { SidelightDatabase } from './database.ts';
import {
  documentOf,
  keyField,
  type NoteRow,
  type ReaderTable,
  type Step,
  type StoredRow,
} from './rows.ts';
import { deleteRows, rowsUnder } from './rows-under.ts';
import { sameValue } from './same-value.ts';
import { Tombstones } from './tombstones.ts';

/** Rows that IndexedDB gets in one call; between calls an import reports progress and can stop. */
export const BATCH = 500;

/**
 * One write under way. Every change of a reader's row goes through here: it gets its sequence
 * number, its tombstone, its way back, and the article's line in the library stays right.
 * To be used inside a transaction over the tables in question.
 */
export class ChangeSet {
  /** Steps that take back what was done so far, in the order it was done. */
  readonly inverse: Step[] = [];
  /** By how much the number of living notes has changed. */
  noteDelta = 0;
  readonly #lines: ArticleLines;
  readonly #tags = new Map<string, number>();
  readonly #tombstones: Tombstones;

  constructor(
    readonly db: SidelightDatabase,
    /** ISO instant of the write. */
    readonly at: string,
    /** Last sequence number in use. */
    public seq: number,
  ) {
    this.#lines = new ArticleLines(db);
    this.#tombstones = new Tombstones(db, at);
  }

  /** Adds rows; those whose key is taken are left out, so that carrying out a step never overwrites. */
  async insert(table: ReaderTable, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    const keyed = rows.map((row): StoredRow => ({ ...row }));
    const { rows: there } = await this.#under(table, keyed);
    await this.#add(
      table,
      keyed.filter((_, index) => there[index] === undefined),
    );
  }

  /** Adds rows under keys made for this write: nobody has had them before, so nobody is asked. */
  async add(table: ReaderTable, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#put(
      table,
      rows.map((row) => ({ ...row })),
    );
  }

  /** Sets fields; `undefined` takes a field away. Nothing is written if nothing differs. */
  async change(table: ReaderTable, key: string, fields: object): Promise<void> {
    const row = await this.#table(table).get(key);
    if (row === undefined) return;
    const from: StoredRow = {};
    const to: StoredRow = {};
    for (const [field, value] of Object.entries(fields))
      if (!sameValue(row[field], value)) {
        from[field] = row[field];
        to[field] = value;
      }
    if (Object.keys(to).length === 0) return;
    const changed: StoredRow = { ...row, ...to };
    for (const [field, value] of Object.entries(to)) if (value === undefined) delete changed[field];
    this.#prepare(table, changed);
    this.#lines.change(table, row, changed);
    await this.#table(table).put(changed);
    if (table === 'notes') {
      this.#countTags(row, -1);
      this.#countTags(changed, 1);
    }
    this.inverse.push({ op: 'change', table, key, from: to, to: from });
  }

  /** Adds rows, and makes those that are there already what is given, field by field. */
  async replace(table: ReaderTable, rows: readonly object[]): Promise<void> {
    const keyed = rows.map((row): StoredRow => ({ ...row }));
    const { rows: there } = await this.#under(table, keyed);
    await this.#add(
      table,
      keyed.filter((_, index) => there[index] === undefined),
    );
    for (const [index, next] of keyed.entries()) {
      const row = there[index];
      if (row === undefined) continue;
      const fields = new Set([...Object.keys(row), ...Object.keys(next)]);
      const own = [...fields].filter((field) => !KEPT_UP.has(field));
      await this.change(
        table,
        keyOf(table, row),
        Object.fromEntries(own.map((field) => [field, next[field]])),
      );
    }
  }

  /** Takes rows away, leaving tombstones. */
  async remove(table: ReaderTable, keys: readonly string[]): Promise<void> {
    // Whether an article has anything on it is told by its line.
    if (table === 'articles') await this.#lines.settle();
    const { rows: found, range } = await rowsUnder(this.#table(table), keys);
    const there = found.filter((row) => row !== undefined);
    const rows = there.filter((row) => isFree(table, row));
    if (rows.length === 0) return;
    const gone = rows.map((row) => keyOf(table, row));
    await deleteRows(this.#table(table), gone, rows.length === there.length ? range : null);
    this.#tombstones.bury(documentOf(table), gone);
    for (const row of rows) this.#lines.count(table, row, -1);
    if (table === 'notes') {
      this.noteDelta -= rows.length;
      for (const row of rows) this.#countTags(row, -1);
    }
    this.inverse.push({ op: 'insert', table, rows });
  }

  /** Carries out a step of history. */
  async apply(step: Step): Promise<void> {
    if (step.op === 'insert') return this.insert(step.table, step.rows);
    if (step.op === 'remove') return this.remove(step.table, step.keys);
    const row = await this.#table(step.table).get(step.key);
    if (row === undefined) return;
    const free = Object.keys(step.to).filter((field) => sameValue(row[field], step.from[field]));
    return this.change(
      step.table,
      step.key,
      Object.fromEntries(free.map((field) => [field, step.to[field]])),
    );
  }

  /** Brings up to date what is kept beside the rows; the last step of every write. */
  async settle(): Promise<void> {
    await Promise.all([
      this.#lines.settle(),
      this.#settleTags(),
      this.#tombstones.settle(() => ++this.seq),
    ]);
  }

  async #settleTags(): Promise<void> {
    const counted = [...this.#tags].filter(([, delta]) => delta !== 0);
    if (counted.length === 0) return;
    const before = await this.db.tagCounts.bulkGet(counted.map(([tag]) => tag));
    const after = counted.map(([tag, delta], i) => ({
      tag,
      count: (before[i]?.count ?? 0) + delta,
    }));
    const unused = after.filter(({ count }) => count <= 0);
    await this.db.tagCounts.bulkPut(after.filter(({ count }) => count > 0));
    if (unused.length > 0) await this.db.tagCounts.bulkDelete(unused.map(({ tag }) => tag));
  }

  /** Adds rows whose keys are known to be free. */
  async #add(table: ReaderTable, rows: StoredRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#put(table, rows);
    await this.#tombstones.unbury(
      documentOf(table),
      rows.map((row) => keyOf(table, row)),
    );
  }

  async #put(table: ReaderTable, rows: StoredRow[]): Promise<void> {
    for (const row of rows) {
      this.#prepare(table, row);
      this.#lines.count(table, row, 1);
    }
    const keys = rows.map((row) => keyOf(table, row));
    await this.#table(table).bulkAdd(rows);
    if (table === 'notes') {
      this.noteDelta += rows.length;
      for (const row of rows) this.#countTags(row, 1);
    }
    this.inverse.push({ op: 'remove', table, keys });
  }

  #under(table: ReaderTable, rows: readonly StoredRow[]) {
    const keys = rows.map((row) => keyOf(table, row));
    return rowsUnder(this.#table(table), keys);
  }

  #table(table: ReaderTable) {
    return this.db.table<StoredRow, string>(table);
  }

  /** What the store adds to a row. */
  #prepare(table: ReaderTable, row: StoredRow): void {
    if (table !== 'notes' && table !== 'trash' && table !== 'articles') return;
    row['seq'] = ++this.seq;
    if (table === 'articles') return;
    const anchoring = row['anchoring'];
    if (typeof anchoring === 'object' && anchoring && Reflect.get(anchoring, 'verdict') === 'lost')
      row['lost'] = 1 satisfies NoteRow['lost'];
    else delete row['lost'];
  }

  #countTags(row: StoredRow, by: number): void {
    const { tags } = row;
    if (!Array.isArray(tags)) return;
    for (const tag of new Set(tags.map(String)))
      this.#tags.set(tag, (this.#tags.get(tag) ?? 0) + by);
  }
}

function keyOf(table: ReaderTable, row: StoredRow): string {
  return String(row[keyField(table)]);
}

/** Fields that the store itself keeps up (`rows.ts`). */
const KEPT_UP = new Set(['seq', 'lost', 'notes', 'lostNotes', 'hasCopy', 'latest']);

/** An article with notes or a copy stays: taking back an import must not orphan later notes. */
function isFree(table: ReaderTable, row: StoredRow): boolean {
  return table !== 'articles' || (row['notes'] === 0 && row['hasCopy'] === false);
}

import type { SidelightDatabase } from './database.ts';
import { isEmpty } from './database.ts';
import type { Tombstone } from './rows.ts';
import { rowsUnder } from './rows-under.ts';

/** From this many on the keys that one write removes share a record: each record costs 0.1 to 0.2 ms. */
const MANY = 50;

/** Keys in one shared record. */
const PACK = 1000;

/** Shared records lie apart from those of one key: no document's name begins with it. */
const SHARED = '+';

/** What one write removes for good, and what it brings back; written down when the write settles. */
export class Tombstones {
  readonly #buried = new Map<string, Set<string>>();
  /** Shared records by document, read when the first key of it comes back. */
  readonly #shared = new Map<string, Promise<Shared>>();
  #none: boolean | null = null;

  constructor(
    readonly db: Pick<SidelightDatabase, 'tombstones' | 'table'>,
    /** ISO instant of the write. */
    readonly at: string,
  ) {}

  /** Rows with these keys are gone. */
  bury(document: string, keys: readonly string[]): void {
    const buried = this.#buried.get(document) ?? new Set();
    for (const key of keys) buried.add(key);
    this.#buried.set(document, buried);
  }

  /** Rows with these keys are there (again). */
  async unbury(document: string, keys: readonly string[]): Promise<void> {
    const buried = this.#buried.get(document);
    for (const key of keys) buried?.delete(key);
    this.#none ??= await isEmpty(this.db.tombstones);
    if (this.#none) return;
    const ids = keys.map((key) => `${document}/${key}`);
    const { rows } = await rowsUnder(this.db.table('tombstones'), ids);
    const alone = ids.filter((_, index) => rows[index] !== undefined);
    if (alone.length > 0) await this.db.tombstones.bulkDelete(alone);
    const shared = this.#shared.get(document) ?? this.#readShared(document);
    this.#shared.set(document, shared);
    const { recordOf, changed } = await shared;
    for (const key of keys) {
      const record = recordOf.get(key);
      if (record === undefined) continue;
      record.keys.delete(key);
      recordOf.delete(key);
      changed.add(record);
    }
  }

  /** Writes them down; `nextSeq` gives each record its sequence number. */
  async settle(nextSeq: () => number): Promise<void> {
    for (const shared of this.#shared.values())
      for (const { row, keys } of (await shared).changed)
        if (keys.size === 0) await this.db.tombstones.delete(row.id);
        else await this.db.tombstones.put({ ...row, keys: [...keys] });
    const rows = [...this.#buried].flatMap(([document, keys]) =>
      this.#records(document, [...keys], nextSeq),
    );
    if (rows.length > 0) await this.db.tombstones.bulkPut(rows);
  }

  #records(document: string, keys: readonly string[], nextSeq: () => number): Tombstone[] {
    const { at } = this;
    if (keys.length < MANY)
      return keys.map((key) => ({
        id: `${document}/${key}`,
        document,
        key,
        at,
        seq: nextSeq(),
      }));
    const records: Tombstone[] = [];
    for (let start = 0; start < keys.length; start += PACK) {
      const seq = nextSeq();
      const part = keys.slice(start, start + PACK);
      records.push({ id: `${SHARED}${document}/${seq}`, document, keys: part, at, seq });
    }
    return records;
  }

  async #readShared(document: string): Promise<Shared> {
    const rows = await this.db.tombstones
      .where(':id')
      .startsWith(`${SHARED}${document}/`)
      .toArray();
    const recordOf = new Map<string, SharedRecord>();
    for (const row of rows) {
      const record = { row, keys: new Set(row.keys) };
      for (const key of record.keys) recordOf.set(key, record);
    }
    return { recordOf, changed: new Set() };
  }
}

/** A shared record with the keys that are still gone. */
interface SharedRecord {
  readonly row: Tombstone;
  readonly keys: Set<string>;
}

interface Shared {
  readonly recordOf: Map<string, SharedRecord>;
  readonly changed: Set<SharedRecord>;
}

/** The keys that a record says are gone. */
export function keysIn({ key, keys }: Tombstone): readonly string[] {
  return keys ?? (key === undefined ? [] : [key]);
}

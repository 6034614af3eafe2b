import { Dexie, type Table } from 'dexie';
import { COLUMNS_VERSION, type NoteColumns } from '@/utils/notes/search/note-columns.ts';

/** One row: the index is written and read whole. */
const KEY = 'columns';

/**
 * Keeps the search index between visits in a database of its own: it is derived, so it may be lost
 * or thrown away at any time, and it never touches the reader's data.
 */
export class ColumnStore {
  readonly #db: Dexie;
  readonly #rows: Table<NoteColumns, string>;

  /** @param name of the reader's database whose index this is */
  constructor(name: string) {
    this.#db = new Dexie(`${name}-search`, { chromeTransactionDurability: 'relaxed' });
    this.#db.version(1).stores({ columns: '' });
    this.#rows = this.#db.table('columns');
  }

  /** The kept index; null if there is none or an older version of this program made it. */
  async load(): Promise<NoteColumns | null> {
    const columns = await this.#rows.get(KEY);
    return columns?.version === COLUMNS_VERSION ? columns : null;
  }

  async save(columns: NoteColumns): Promise<void> {
    await this.#rows.put(columns, KEY);
  }
}

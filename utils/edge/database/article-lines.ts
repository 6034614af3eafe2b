import type { SidelightDatabase } from './database.ts';
import type { ArticleRow, ReaderTable, StoredRow } from './rows.ts';
import { sameValue } from './same-value.ts';

/** What a write did to one article, beside its own row. */
interface Delta {
  notes: number;
  lost: number;
  copies: number;
  /** When the newest note that was added was made; empty if none was. */
  newest: string;
  /** A note went, perhaps the newest. */
  went: boolean;
}

/**
 * Keeps the line that the library shows of each article: its notes, lost notes, copy and newest note.
 * What a write adds and takes away is counted along; to count in the store would mean to walk its
 * index over every row just deleted, which makes taking back a large import take many minutes.
 */
export class ArticleLines {
  readonly #deltas = new Map<string, Delta>();

  constructor(readonly db: Pick<SidelightDatabase, 'articles' | 'notes'>) {}

  /** A row that was added (`by` 1) or went (-1). */
  count(table: ReaderTable, row: StoredRow, by: 1 | -1): void {
    if (table === 'articles') this.#of(row['id']);
    if (table === 'copies') this.#of(row['articleId']).copies += by;
    if (table !== 'notes') return;
    const delta = this.#of(row['articleId']);
    delta.notes += by;
    if (row['lost'] === 1) delta.lost += by;
    if (by < 0) delta.went = true;
    else if (String(row['created']) > delta.newest) delta.newest = String(row['created']);
  }

  /** A row that was changed in place. */
  change(table: ReaderTable, from: StoredRow, to: StoredRow): void {
    const stays = from['articleId'] === to['articleId'] && from['created'] === to['created'];
    if (table === 'notes' && stays) {
      this.#of(to['articleId']).lost += Number(to['lost'] === 1) - Number(from['lost'] === 1);
      return;
    }
    this.count(table, from, -1);
    this.count(table, to, 1);
  }

  /** Brings the lines of all articles that were touched since the last time up to date. */
  async settle(): Promise<void> {
    if (this.#deltas.size === 0) return;
    const deltas = [...this.#deltas];
    this.#deltas.clear();
    const rows = await this.db.articles.bulkGet(deltas.map(([id]) => id));
    const settled = await Promise.all(
      deltas.map(async ([, delta], index): Promise<ArticleRow[]> => {
        const row = rows[index];
        if (row === undefined) return [];
        const now = await this.#after(row, delta);
        return sameValue(row, now) ? [] : [now];
      }),
    );
    if (settled.some((changed) => changed.length > 0))
      await this.db.articles.bulkPut(settled.flat());
  }

  async #after(row: ArticleRow, delta: Delta): Promise<ArticleRow> {
    const notes = row.notes + delta.notes;
    return {
      ...row,
      notes,
      lostNotes: row.lostNotes + delta.lost,
      hasCopy: delta.copies === 0 ? row.hasCopy : delta.copies > 0,
      latest: await this.#latest(row, delta, notes),
    };
  }

  async #latest(row: ArticleRow, { newest, went }: Delta, notes: number): Promise<string> {
    if (notes === 0) return row.created;
    if (went) return (await this.#newestOf(row.id)) ?? row.created;
    return row.notes > 0 && row.latest > newest ? row.latest : newest || row.latest;
  }

  async #newestOf(id: string): Promise<string | undefined> {
    const range = this.db.notes.where('[articleId+created]').between([id, ''], [id, '\uffff']);
    return (await range.last())?.created;
  }

  #of(id: unknown): Delta {
    const key = String(id);
    const known = this.#deltas.get(key);
    if (known) return known;
    const delta = { notes: 0, lost: 0, copies: 0, newest: '', went: false };
    this.#deltas.set(key, delta);
    return delta;
  }
}

import { addBit, bitset, dropBit, hasBit, type Bitset } from './bitset.ts';
import { GrowingNumbers, GrowingRows } from './growing.ts';
import { NameTable } from './name-table.ts';
import { COLUMNS_VERSION, emptyColumns, type NoteColumns } from './note-columns.ts';
import type { ArticleEntry, NoteEntry } from './note-entry.ts';
import { TermIndex } from './term-index.ts';

/**
 * Everything that search, filters, facets and grouping need of all notes, in columns. A note has a
 * number, given in the order of arrival; a changed note gets a new number and its old one is dead.
 * So a number stands for one version of one note, which makes rows easy to cache.
 */
export class NoteIndex {
  readonly words: TermIndex;
  readonly tags: NameTable;
  readonly entities: NameTable;
  readonly articleIds: NameTable;
  readonly articles = new Map<string, ArticleEntry>();
  readonly ids: string[];
  /** Seconds since the epoch: fits 32 bits until 2106. */
  readonly created: GrowingNumbers;
  readonly colour: GrowingNumbers;
  readonly properties: GrowingNumbers;
  readonly place: GrowingNumbers;
  readonly article: GrowingNumbers;
  readonly tagRows: GrowingRows;
  readonly entityRows: GrowingRows;
  readonly #numberOf = new Map<string, number>();
  #alive: Bitset;
  #count = 0;
  #order: Uint32Array | null = null;
  readonly #days = new GrowingNumbers();
  /** Days as `YYYY-MM-DD`. */
  readonly dayNames = new NameTable();
  /** Sequence number of the store's last change taken in: what to ask the store for when catching up. */
  seq: number;

  constructor(columns: NoteColumns = emptyColumns()) {
    this.words = TermIndex.restore(columns.terms, columns.streamStarts, columns.streams);
    this.tags = new NameTable(columns.tags);
    this.entities = new NameTable(columns.entities);
    this.articleIds = new NameTable(columns.articleIds);
    this.ids = [...columns.ids];
    this.created = GrowingNumbers.of(columns.created);
    this.colour = GrowingNumbers.of(columns.colour);
    this.properties = GrowingNumbers.of(columns.properties);
    this.place = GrowingNumbers.of(columns.place);
    this.article = GrowingNumbers.of(columns.article);
    this.tagRows = rows(columns.tagStarts, columns.tagValues);
    this.entityRows = rows(columns.entityStarts, columns.entityValues);
    this.seq = columns.seq;
    this.#alive = columns.alive;
    this.ids.forEach((id, n) => {
      if (!hasBit(this.#alive, n)) return;
      this.#numberOf.set(id, n);
      this.#count++;
    });
  }

  /** Living notes. */
  get count(): number {
    return this.#count;
  }

  /** Numbers given so far, dead ones included. */
  get size(): number {
    return this.ids.length;
  }

  /** A copy of the set of living notes. */
  alive(): Bitset {
    const bits = bitset(this.size);
    bits.set(this.#alive.subarray(0, bits.length));
    return bits;
  }

  numberOf(id: string): number | null {
    return this.#numberOf.get(id) ?? null;
  }

  putArticle(article: ArticleEntry): void {
    this.articles.set(article.id, article);
  }

  /** Takes in a note or its new version; returns its number. */
  put(entry: NoteEntry): number {
    this.remove(entry.id);
    const number = this.ids.length;
    this.ids.push(entry.id);
    this.created.push(Math.floor(entry.created / 1000));
    this.colour.push(Math.max(0, entry.colour));
    this.properties.push(entry.properties);
    this.place.push(entry.place);
    this.article.push(this.articleIds.number(entry.articleId));
    this.tagRows.push(entry.tags.map((tag) => this.tags.number(tag)));
    this.entityRows.push(entry.entities.map((entity) => this.entities.number(entity)));
    this.words.append(entry.fields);
    if (number >= this.#alive.length * 32) {
      const larger = bitset(Math.max(1024, number * 2));
      larger.set(this.#alive);
      this.#alive = larger;
    }
    addBit(this.#alive, number);
    this.#numberOf.set(entry.id, number);
    this.#count++;
    this.#order = null;
    return number;
  }

  remove(id: string): void {
    const number = this.#numberOf.get(id);
    if (number === undefined) return;
    dropBit(this.#alive, number);
    this.#numberOf.delete(id);
    this.#count--;
  }

  /** Ids of all living notes. */
  livingIds(): Iterable<string> {
    return this.#numberOf.keys();
  }

  /** All numbers, newest note first; equal instants by arrival. Sorted when first asked for. */
  newestFirst(): Uint32Array {
    if (this.#order) return this.#order;
    const created = this.created.view();
    const order = Uint32Array.from(created, (_, n) => n);
    order.sort((a, b) => (created[b] ?? 0) - (created[a] ?? 0) || b - a);
    this.#order = order;
    return order;
  }

  /** Day of creation of every number in the reader's time zone, by its number in `dayNames`. */
  days(): Uint32Array {
    for (let n = this.#days.length; n < this.size; n++)
      this.#days.push(this.dayNames.number(dayName(new Date(this.created.at(n) * 1000))));
    return this.#days.view();
  }

  /** The columns as plain data, for keeping. */
  columns(): NoteColumns {
    return {
      version: COLUMNS_VERSION,
      terms: [...this.words.terms.names()],
      streamStarts: this.words.streams.starts.copy(),
      streams: this.words.streams.values.copy(),
      tags: [...this.tags.names()],
      entities: [...this.entities.names()],
      articleIds: [...this.articleIds.names()],
      ids: [...this.ids],
      created: this.created.copy(),
      colour: this.colour.copy(),
      properties: this.properties.copy(),
      place: this.place.copy(),
      article: this.article.copy(),
      tagStarts: this.tagRows.starts.copy(),
      tagValues: this.tagRows.values.copy(),
      entityStarts: this.entityRows.starts.copy(),
      entityValues: this.entityRows.values.copy(),
      alive: this.alive(),
      seq: this.seq,
    };
  }
}

function dayName(date: Date): string {
  return [
    padded(date.getFullYear(), 4),
    padded(date.getMonth() + 1, 2),
    padded(date.getDate(), 2),
  ].join('-');
}

function padded(n: number, digits: number): string {
  return String(n).padStart(digits, '0');
}

function rows(starts: Uint32Array, values: Uint32Array): GrowingRows {
  return new GrowingRows(GrowingNumbers.of(starts), GrowingNumbers.of(values));
}

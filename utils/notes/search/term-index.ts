import { addBit, bitset, dropBit, keepCommon, listBits, type Bitset } from './bitset.ts';
import { isWithin } from './edit-distance.ts';
import { GrowingNumbers, GrowingRows } from './growing.ts';
import { NameTable } from './name-table.ts';

/** Stands between two fields of a note, so that no phrase runs from one into the other. */
const BREAK = '\u0000';

/** Below this length a slip changes too much of a word; above, one or two are forgiven. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 9;

/** Some words: a stretch of the order of the words, and those with notes that came since. */
interface Words {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly recent: readonly number[];
}

const NO_WORDS: Words = { from: 0, to: 0, recent: [] };

/**
 * The words of all notes: each note's stream of word numbers, and for each word the notes it stands
 * in. Only the streams are stored; the lists are made from them by counting (`settle`), the word
 * order for prefixes by sorting. Words appended since then are kept in small lists beside.
 */
export class TermIndex {
  readonly terms: NameTable;
  readonly streams: GrowingRows;
  /** Settled word numbers in the order of the words, and each word's place in that order. */
  #sorted: Uint32Array = new Uint32Array();
  #places: Uint32Array = new Uint32Array();
  /**
   * The lists, one after another in the order of the words: all notes with a word that begins in a
   * certain way are one stretch, which is what makes the first letters typed as quick as the last.
   */
  #listStarts: Uint32Array = new Uint32Array(1);
  #lists: Uint32Array = new Uint32Array();
  readonly #recent = new Map<number, number[]>();

  constructor(terms: readonly string[] = [BREAK], streams = new GrowingRows()) {
    this.terms = new NameTable(terms);
    this.streams = streams;
  }

  /** Appends the next note by the words of its fields. */
  append(fields: readonly (readonly string[])[]): void {
    const doc = this.streams.length;
    const row: number[] = [];
    for (const field of fields) {
      if (field.length === 0) continue;
      if (row.length > 0) row.push(0);
      for (const term of field) row.push(this.terms.number(term));
    }
    this.streams.push(row);
    for (const term of new Set(row)) {
      const list = this.#recent.get(term);
      if (list) list.push(doc);
      else this.#recent.set(term, [doc]);
    }
  }

  /** Makes the lists and the word order anew from the streams. Linear but for sorting the words. */
  settle(): void {
    const names = this.terms.names();
    const order = names.map((_, n) => n);
    order.sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
    this.#sorted = Uint32Array.from(order);
    this.#places = new Uint32Array(order.length);
    order.forEach((term, place) => {
      this.#places[term] = place;
    });
    const starts = new Uint32Array(order.length + 1);
    this.#eachWord((place) => {
      starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    });
    for (let place = 0; place < order.length; place++)
      starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
    const next = starts.slice();
    const lists = new Uint32Array(starts[order.length] ?? 0);
    this.#eachWord((place, doc) => {
      const at = next[place] ?? 0;
      lists[at] = doc;
      next[place] = at + 1;
    });
    this.#listStarts = starts;
    this.#lists = lists;
    this.#recent.clear();
  }

  /** Every word of every note once, by the word's place in the order of the words. */
  #eachWord(take: (place: number, doc: number) => void): void {
    const seen = new Int32Array(this.#places.length).fill(-1);
    const tokens = this.streams.values.view();
    const docs = this.streams.length;
    for (let doc = 0; doc < docs; doc++) {
      const end = this.streams.end(doc);
      for (let i = this.streams.start(doc); i < end; i++) {
        const place = this.#places[tokens[i] ?? 0] ?? 0;
        if (seen[place] === doc) continue;
        seen[place] = doc;
        take(place, doc);
      }
    }
  }

  /** Notes in which these words stand side by side; with `prefix`, the last may go on. */
  find(words: readonly string[], prefix: boolean): Bitset {
    const found = bitset(this.streams.length);
    const slots = words.map((word, i) =>
      prefix && i === words.length - 1 ? this.#startingWith(word) : this.#exactly(word),
    );
    if (slots.some(({ from, to, recent }) => from === to && recent.length === 0)) return found;
    const [first, ...others] = slots;
    if (first) this.#spread(first, found);
    if (others.length === 0) return found;
    const wanted = slots.map((slot) => this.#holds(slot));
    for (const slot of others) {
      const bits = bitset(this.streams.length);
      this.#spread(slot, bits);
      keepCommon(found, bits);
    }
    for (const doc of listBits(found)) if (!this.#hasRun(doc, wanted)) dropBit(found, doc);
    return found;
  }

  /** The word itself. */
  #exactly(word: string): Words {
    const term = this.terms.find(word);
    if (term === null) return NO_WORDS;
    const place = this.#places[term];
    const recent = this.#recent.has(term) ? [term] : [];
    return place === undefined
      ? { from: 0, to: 0, recent }
      : { from: place, to: place + 1, recent };
  }

  /** The words that begin so. */
  #startingWith(prefix: string): Words {
    const from = this.#placeOf((name) => name >= prefix);
    const to = this.#placeOf((name) => name >= prefix && !name.startsWith(prefix));
    const recent = [...this.#recent.keys()].filter((term) =>
      this.terms.name(term).startsWith(prefix),
    );
    return { from, to, recent };
  }

  /** The first place in the order of the words from which this holds; it must hold from there on. */
  #placeOf(holds: (name: string) => boolean): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.terms.name(this.#sorted[middle] ?? 0))) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Words in use that the typed one may have been meant for: one slip, in long words two. */
  similarTo(word: string): string[] {
    if (word.length < ONE_SLIP_FROM) return [];
    const limit = word.length < TWO_SLIPS_FROM ? 1 : 2;
    for (let slips = 1; slips <= limit; slips++) {
      const found = this.terms.names().filter((name) => isWithin(word, name, slips));
      if (found.length > 0) return found;
    }
    return [];
  }

  #spread({ from, to, recent }: Words, into: Bitset): void {
    const lists = this.#lists;
    const end = this.#listStarts[to] ?? 0;
    for (let i = this.#listStarts[from] ?? 0; i < end; i++) {
      const doc = lists[i] ?? 0;
      into[doc >>> 5] = (into[doc >>> 5] ?? 0) | (1 << (doc & 31));
    }
    for (const term of recent) for (const doc of this.#recent.get(term) ?? []) addBit(into, doc);
  }

  /** Whether a word is one of these. */
  #holds({ from, to, recent }: Words): (term: number) => boolean {
    const later = new Set(recent);
    return (term) => {
      const place = this.#places[term];
      return (place !== undefined && place >= from && place < to) || later.has(term);
    };
  }

  #hasRun(doc: number, slots: readonly ((term: number) => boolean)[]): boolean {
    const last = this.streams.end(doc) - slots.length;
    for (let i = this.streams.start(doc); i <= last; i++)
      if (slots.every((holds, k) => holds(this.streams.values.at(i + k)))) return true;
    return false;
  }

  static restore(terms: readonly string[], starts: Uint32Array, values: Uint32Array): TermIndex {
    const index = new TermIndex(
      terms,
      new GrowingRows(GrowingNumbers.of(starts), GrowingNumbers.of(values)),
    );
    index.settle();
    return index;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { addBit, bitset, hasBit, type Bitset } from './bitset.ts';
import { isWithin } from './edit-distance.ts';
import { GrowingNumbers, GrowingRows } from './growing.ts';
import { NameTable } from './name-table.ts';

/** Stands between two fields of a note, so that no phrase runs from one into the other. */
const BREAK = '\u0000';

/** Below this length a slip changes too much of a word; above, one or two are forgiven. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 9;

/**
 * The words of all notes: each note's stream of word numbers, and for each word the notes it stands
 * in. Only the streams are stored; the lists are made from them by counting (`settle`), the word
 * order for prefixes by sorting. Words appended since then are kept in small lists beside.
 */
export class TermIndex {
  readonly terms: NameTable;
  readonly streams: GrowingRows;
  #sorted: Uint32Array = new Uint32Array();
  #listStarts: Uint32Array = new Uint32Array(1);
  #lists: Uint32Array = new Uint32Array();
  #settled = 0;
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
    const docs = this.streams.length;
    const size = this.terms.size;
    const counts = new Uint32Array(size + 1);
    const seen = new Int32Array(size).fill(-1);
    const tokens = this.streams.values.view();
    for (let doc = 0; doc < docs; doc++)
      for (let i = this.streams.start(doc); i < this.streams.end(doc); i++) {
        const term = tokens[i] ?? 0;
        if (seen[term] === doc) continue;
        seen[term] = doc;
        counts[term + 1] = (counts[term + 1] ?? 0) + 1;
      }
    for (let term = 0; term < size; term++)
      counts[term + 1] = (counts[term + 1] ?? 0) + (counts[term] ?? 0);
    const next = counts.slice();
    const lists = new Uint32Array(counts[size] ?? 0);
    seen.fill(-1);
    for (let doc = 0; doc < docs; doc++)
      for (let i = this.streams.start(doc); i < this.streams.end(doc); i++) {
        const term = tokens[i] ?? 0;
        if (seen[term] === doc) continue;
        seen[term] = doc;
        const place = next[term] ?? 0;
        lists[place] = doc;
        next[term] = place + 1;
      }
    this.#listStarts = counts;
    this.#lists = lists;
    this.#recent.clear();
    this.#settled = size;
    const names = this.terms.names();
    const order = names.map((_, n) => n);
    order.sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
    this.#sorted = Uint32Array.from(order);
  }

  /** How many notes were appended since the lists were made. */
  get unsettled(): number {
    return this.#recent.get(0)?.length ?? this.#recent.size;
  }

  /** Notes in which these words stand side by side; with `prefix`, the last may go on. */
  find(words: readonly string[], prefix: boolean): Bitset {
    const found = bitset(this.streams.length);
    const slots = words.map((word, i) =>
      prefix && i === words.length - 1 ? this.startingWith(word) : this.exactly(word),
    );
    if (slots.some((slot) => slot.length === 0)) return found;
    const [first, ...others] = slots;
    this.#spread(first ?? [], found);
    if (others.length === 0) return found;
    const sets = slots.map((slot) => new Set(slot));
    const narrow = others.map((slot) => {
      const bits = bitset(this.streams.length);
      this.#spread(slot, bits);
      return bits;
    });
    for (let doc = 0; doc < this.streams.length; doc++)
      if (
        hasBit(found, doc) &&
        !(narrow.every((bits) => hasBit(bits, doc)) && this.#hasRun(doc, sets))
      )
        found[doc >>> 5] = (found[doc >>> 5] ?? 0) & ~(1 << (doc & 31));
    return found;
  }

  /** Word numbers of the word itself: none or one. */
  exactly(word: string): number[] {
    const term = this.terms.find(word);
    return term === null ? [] : [term];
  }

  /** Word numbers of the words that begin so. */
  startingWith(prefix: string): number[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.terms.name(this.#sorted[middle] ?? 0) < prefix) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < this.#sorted.length; i++) {
      const term = this.#sorted[i] ?? 0;
      if (!this.terms.name(term).startsWith(prefix)) break;
      found.push(term);
    }
    for (let term = this.#settled; term < this.terms.size; term++)
      if (this.terms.name(term).startsWith(prefix)) found.push(term);
    return found;
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

  #spread(terms: readonly number[], into: Bitset): void {
    for (const term of terms) {
      const end = this.#listStarts[term + 1] ?? 0;
      if (term < this.#settled)
        for (let i = this.#listStarts[term] ?? 0; i < end; i++) addBit(into, this.#lists[i] ?? 0);
      for (const doc of this.#recent.get(term) ?? []) addBit(into, doc);
    }
  }

  #hasRun(doc: number, slots: readonly ReadonlySet<number>[]): boolean {
    const last = this.streams.end(doc) - slots.length;
    for (let i = this.streams.start(doc); i <= last; i++)
      if (slots.every((slot, k) => slot.has(this.streams.values.at(i + k)))) return true;
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

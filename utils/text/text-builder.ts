import { OffsetMap } from './offset-map.ts';

/** Grows a derived text part by part together with the map of its offsets. */
export class TextBuilder {
  readonly #parts: string[] = [];
  #length = 0;
  #derived = new Int32Array(64);
  #start = new Int32Array(64);
  #end = new Int32Array(64);
  #count = 0;
  #open = false;

  /** Length of the text so far, in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** Adds `text` that stands unit by unit for the source from `from` on. */
  add(text: string, from: number): void {
    if (text === '') return;
    const k = this.#count - 1;
    if (this.#open && this.#end[k] === from) this.#end[k] = from + text.length;
    else this.#segment(from, from + text.length);
    this.#open = true;
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds `text` that as a whole stands for the source from `from` to `to`. */
  addWhole(text: string, from: number, to: number): void {
    this.#segment(from, to);
    this.#open = false;
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The last character, two units for a surrogate pair; empty if there is none. */
  get lastCharacter(): string {
    const part = this.#parts.at(-1) ?? '';
    const code = part.codePointAt(Math.max(0, part.length - 2)) ?? 0;
    return code > 0xffff ? part.slice(-2) : part.slice(-1);
  }

  /**
   * Takes off the last units, which must lie within the last addition; of one that stands for its
   * source as a whole, all. Returns them and where they began in the source.
   */
  takeBack(units: number): { text: string; start: number } {
    const part = this.#parts.pop() ?? '';
    const k = this.#count - 1;
    const derived = this.#derived[k] ?? 0;
    const start = this.#start[k] ?? 0;
    const isLinear = (this.#end[k] ?? 0) - start === this.#length - derived;
    const cut = isLinear ? Math.max(part.length - units, 0) : 0;
    if (cut > 0) this.#parts.push(part.slice(0, cut));
    this.#length -= part.length - cut;
    this.#open = false;
    if (this.#length <= derived) {
      this.#count = k;
      return { text: part.slice(cut), start };
    }
    this.#end[k] = start + this.#length - derived;
    return { text: part.slice(cut), start: start + this.#length - derived };
  }

  /** The text and its map. */
  finish(sourceLength: number): { text: string; map: OffsetMap } {
    const segments = {
      derived: this.#derived.slice(0, this.#count),
      start: this.#start.slice(0, this.#count),
      end: this.#end.slice(0, this.#count),
      count: this.#count,
    };
    const map = new OffsetMap(segments, this.#length, sourceLength);
    return { text: this.#parts.join(''), map };
  }

  #segment(from: number, to: number): void {
    if (this.#count === this.#derived.length) {
      this.#derived = doubled(this.#derived);
      this.#start = doubled(this.#start);
      this.#end = doubled(this.#end);
    }
    this.#derived[this.#count] = this.#length;
    this.#start[this.#count] = from;
    this.#end[this.#count] = to;
    this.#count++;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}

import { OffsetMap } from './offset-map.ts';

/** `String.fromCharCode` takes its units as arguments; more than this may overflow the stack. */
const CHUNK = 8192;

/** Grows a derived text unit by unit together with the map of its offsets. */
export class TextBuilder {
  #units: Uint16Array;
  #length = 0;
  #derived = new Int32Array(64);
  #start = new Int32Array(64);
  #end = new Int32Array(64);
  #count = 0;
  #open = false;

  /** @param capacity expected length in UTF-16 code units; it grows when that does not suffice. */
  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity + 16);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds one unit that stands for the one source unit at `from`. */
  add(unit: number, from: number): void {
    this.#linear(from, from + 1);
    if (this.#length === this.#units.length) this.#grow(this.#length + 1);
    this.#units[this.#length++] = unit;
  }

  /** Adds the source's units from `from` to `to` as they are. */
  addRun(source: string, from: number, to: number): void {
    if (from === to) return;
    this.#linear(from, to);
    const needed = this.#length + to - from;
    if (needed > this.#units.length) this.#grow(needed);
    const units = this.#units;
    for (let i = from, at = this.#length; i < to; i++) units[at++] = source.charCodeAt(i);
    this.#length = needed;
  }

  /** Adds `text` that as a whole stands for the source from `from` to `to`. */
  addWhole(text: string, from: number, to: number): void {
    this.#segment(from, to);
    this.#open = false;
    const needed = this.#length + text.length;
    if (needed > this.#units.length) this.#grow(needed);
    for (let i = 0; i < text.length; i++) this.#units[this.#length++] = text.charCodeAt(i);
  }

  /** Takes back everything from `length` on, which does not lie inside an `addWhole`. */
  truncate(length: number): void {
    let end = this.#length;
    for (let k = this.#count - 1; k >= 0; k--) {
      const derived = this.#derived[k] ?? 0;
      if (derived < length) {
        if (end > length) this.#end[k] = (this.#start[k] ?? 0) + length - derived;
        break;
      }
      end = derived;
      this.#count = k;
    }
    this.#open = false;
    this.#length = length;
  }

  /** The units from `from` on, as a string. */
  tail(from: number): string {
    return this.#string(from, this.#length);
  }

  /** The text and its map. */
  finish(sourceLength: number): { text: string; map: OffsetMap } {
    let text = '';
    for (let i = 0; i < this.#length; i += CHUNK) {
      text += this.#string(i, Math.min(i + CHUNK, this.#length));
    }
    const segments = {
      derived: this.#derived.slice(0, this.#count),
      start: this.#start.slice(0, this.#count),
      end: this.#end.slice(0, this.#count),
      count: this.#count,
    };
    return { text, map: new OffsetMap(segments, this.#length, sourceLength) };
  }

  #string(from: number, to: number): string {
    return Reflect.apply(String.fromCharCode, null, this.#units.subarray(from, to));
  }

  #linear(from: number, to: number): void {
    const k = this.#count - 1;
    if (this.#open && this.#end[k] === from) this.#end[k] = to;
    else {
      this.#segment(from, to);
      this.#open = true;
    }
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

  #grow(needed: number): void {
    const units = new Uint16Array(Math.max(needed, this.#units.length * 2));
    units.set(this.#units);
    this.#units = units;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}

import { lastAtMost } from './last-at-most.ts';

/**
 * Offsets of a derived text against the text it was made from, as a list of segments. Within a
 * segment whose two sides are of one length offsets run alike; any other segment (a run of white
 * space that became one, an ellipsis that became three dots) maps as a whole. Source units between
 * two segments were dropped. A text that was not changed has one segment.
 */
export class OffsetMap {
  readonly #derived: Int32Array;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #count: number;
  readonly #derivedLength: number;
  readonly #sourceLength: number;

  /**
   * @param segments starts in the derived text, starts and ends in the source, ascending;
   * `count` of them are used.
   */
  constructor(
    segments: { derived: Int32Array; start: Int32Array; end: Int32Array; count: number },
    derivedLength: number,
    sourceLength: number,
  ) {
    this.#derived = segments.derived;
    this.#start = segments.start;
    this.#end = segments.end;
    this.#count = segments.count;
    this.#derivedLength = derivedLength;
    this.#sourceLength = sourceLength;
  }

  /**
   * Source offset for an offset into the derived text. As a `start` it stands before the unit that
   * follows, as an `end` behind the unit that precedes, so dropped units at the edges of a range
   * stay outside of it.
   */
  toSource(offset: number, edge: 'start' | 'end'): number {
    if (this.#count === 0) return edge === 'start' ? this.#sourceLength : 0;
    const count = this.#count;
    if (edge === 'start' && offset >= this.#derivedLength) return this.#end[count - 1] ?? 0;
    if (edge === 'end' && offset <= 0) return this.#start[0] ?? 0;
    const unit = Math.min(Math.max(edge === 'start' ? offset : offset - 1, 0), this.#derivedLength);
    const k = lastAtMost(this.#derived, count, unit);
    const start = this.#start[k] ?? 0;
    const end = this.#end[k] ?? 0;
    const from = this.#derived[k] ?? 0;
    const to = k + 1 < count ? (this.#derived[k + 1] ?? 0) : this.#derivedLength;
    if (end - start !== to - from) return edge === 'start' ? start : end;
    return start + (unit - from) + (edge === 'start' ? 0 : 1);
  }

  /** Derived offset of the first unit that is not wholly before the source offset. */
  fromSource(offset: number): number {
    if (this.#count === 0) return 0;
    const k = lastAtMost(this.#start, this.#count, offset);
    if (k < 0) return 0;
    const start = this.#start[k] ?? 0;
    const end = this.#end[k] ?? 0;
    const from = this.#derived[k] ?? 0;
    const to = k + 1 < this.#count ? (this.#derived[k + 1] ?? 0) : this.#derivedLength;
    if (offset >= end) return to;
    return end - start === to - from ? from + (offset - start) : from;
  }
}

import { type Ink, isUnspaced } from './ink.ts';

/** A multiplier for rolling hashes: odd, well mixed (2^32 divided by the golden ratio). */
const MULTIPLIER = 0x9e3779b1;
/** Six letters of an alphabet tell about as much as three Han characters. */
const SPACED_GRAM = 6;
const UNSPACED_GRAM = 3;
/** Units of the text that are looked at to learn how it is written. */
const SAMPLE = 2000;
/** Grams indexed in one go: a few milliseconds on a slow processor, even before the engine has optimised it. */
const STEP = 8192;
const LEAST_BITS = 8;
/** 2^18 buckets serve texts of some million units; more would only cost memory. */
const MOST_BITS = 18;

/**
 * Where each run of `size` ink units stands in a text: a hash table made by counting sort, so that
 * building it is two passes and asking it is one look-up. Different runs may share a bucket;
 * whoever asks compares.
 */
export class GramIndex {
  /** Units of one gram. */
  readonly size: number;
  readonly #shift: number;
  /** Where each bucket begins in `positions`, and their end. */
  readonly #heads: Int32Array;
  /** Text positions of the grams, by bucket, ascending within one. */
  readonly #positions: Int32Array;

  private constructor(size: number, shift: number, heads: Int32Array, positions: Int32Array) {
    this.size = size;
    this.#shift = shift;
    this.#heads = heads;
    this.#positions = positions;
  }

  /** Indexes an ink, stopping now and then so that the thread can be given back in between. */
  static *building(ink: Ink): Generator<void, GramIndex> {
    const size = gramSize(ink);
    const count = Math.max(0, ink.length - size + 1);
    const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(count + 1))));
    const shift = 32 - bits;
    const hashes = new Int32Array(count);
    for (let from = 0; from < count; from += STEP) {
      fillBuckets(hashes, from, Math.min(count, from + STEP), ink, size, shift);
      yield;
    }
    const heads = new Int32Array((1 << bits) + 1);
    for (let from = 0; from < count; from += STEP) {
      tally(heads, hashes, from, Math.min(count, from + STEP));
      yield;
    }
    for (let from = 1; from < heads.length; from += STEP) {
      accumulate(heads, from, Math.min(heads.length, from + STEP));
      yield;
    }
    const next = heads.slice();
    const positions = new Int32Array(count);
    yield;
    for (let from = 0; from < count; from += STEP) {
      sortIn(positions, next, hashes, from, Math.min(count, from + STEP));
      yield;
    }
    return new GramIndex(size, shift, heads, positions);
  }

  /** The bucket of each gram of an ink, by the gram's first unit. */
  hashes(ink: Ink): Int32Array {
    const buckets = new Int32Array(Math.max(0, ink.length - this.size + 1));
    fillBuckets(buckets, 0, buckets.length, ink, this.size, this.#shift);
    return buckets;
  }

  /** How many grams share a bucket. */
  countOf(bucket: number): number {
    return (this.#heads[bucket + 1] ?? 0) - (this.#heads[bucket] ?? 0);
  }

  /** Text position of the `nth` gram of a bucket, ascending, below `countOf`. */
  positionOf(bucket: number, nth: number): number {
    return this.#positions[(this.#heads[bucket] ?? 0) + nth] ?? 0;
  }
}

/** Counts the grams of each bucket, one place on. */
function tally(heads: Int32Array, hashes: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const bucket = (hashes[i] ?? 0) + 1;
    heads[bucket] = (heads[bucket] ?? 0) + 1;
  }
}

/** Makes sums of counts. */
function accumulate(heads: Int32Array, from: number, to: number): void {
  for (let b = from; b < to; b++) heads[b] = (heads[b] ?? 0) + (heads[b - 1] ?? 0);
}

/** Writes the positions of grams, each where the next of its bucket belongs. */
function sortIn(
  positions: Int32Array,
  next: Int32Array,
  hashes: Int32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const bucket = hashes[i] ?? 0;
    const slot = next[bucket] ?? 0;
    positions[slot] = i;
    next[bucket] = slot + 1;
  }
}

/** Writes the buckets of the grams that begin at the units from `from` to `to`. */
function fillBuckets(
  buckets: Int32Array,
  from: number,
  to: number,
  { codes }: Ink,
  size: number,
  shift: number,
): void {
  let leaving = 1;
  for (let k = 0; k < size; k++) leaving = Math.imul(leaving, MULTIPLIER);
  let hash = 0;
  for (let i = from; i < to + size - 1; i++) {
    hash = Math.imul(hash, MULTIPLIER) + (codes[i] ?? 0) + 1;
    if (i >= from + size) hash -= Math.imul(leaving, (codes[i - size] ?? 0) + 1);
    if (i >= from + size - 1) buckets[i - size + 1] = Math.imul(hash, MULTIPLIER) >>> shift;
  }
}

function gramSize(ink: Ink): number {
  const sampled = Math.min(ink.length, SAMPLE);
  const step = Math.max(1, Math.floor(ink.length / SAMPLE));
  let unspaced = 0;
  for (let k = 0; k < sampled; k++) if (isUnspaced(ink.codes[k * step] ?? 0)) unspaced++;
  return unspaced * 3 > sampled ? UNSPACED_GRAM : SPACED_GRAM;
}

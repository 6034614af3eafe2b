import { type Ink, isUnspaced } from './ink.ts';

/** A multiplier for rolling hashes: odd, well mixed (2^32 divided by the golden ratio). */
const MULTIPLIER = 0x9e3779b1;
/** Six letters of an alphabet tell about as much as three Han characters. */
const SPACED_GRAM = 6;
const UNSPACED_GRAM = 3;
/** Units of the text that are looked at to learn how it is written. */
const SAMPLE = 2000;
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

  constructor(ink: Ink) {
    this.size = gramSize(ink);
    const count = Math.max(0, ink.length - this.size + 1);
    const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(count + 1))));
    this.#shift = 32 - bits;
    const heads = new Int32Array((1 << bits) + 1);
    const hashes = this.hashes(ink);
    for (let i = 0; i < count; i++) {
      const bucket = (hashes[i] ?? 0) + 1;
      heads[bucket] = (heads[bucket] ?? 0) + 1;
    }
    for (let b = 1; b < heads.length; b++) heads[b] = (heads[b] ?? 0) + (heads[b - 1] ?? 0);
    const next = heads.slice();
    const positions = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const bucket = hashes[i] ?? 0;
      const slot = next[bucket] ?? 0;
      positions[slot] = i;
      next[bucket] = slot + 1;
    }
    this.#heads = heads;
    this.#positions = positions;
  }

  /** The bucket of each gram of an ink, by the gram's first unit. */
  hashes(ink: Ink): Int32Array {
    const { size } = this;
    const { codes, length } = ink;
    const buckets = new Int32Array(Math.max(0, length - size + 1));
    let leaving = 1;
    for (let k = 0; k < size; k++) leaving = Math.imul(leaving, MULTIPLIER);
    let hash = 0;
    for (let i = 0; i < length; i++) {
      hash = Math.imul(hash, MULTIPLIER) + (codes[i] ?? 0) + 1;
      if (i >= size) hash -= Math.imul(leaving, (codes[i - size] ?? 0) + 1);
      if (i >= size - 1) buckets[i - size + 1] = Math.imul(hash, MULTIPLIER) >>> this.#shift;
    }
    return buckets;
  }

  /** How many grams share a bucket. */
  countOf(bucket: number): number {
    return (this.#heads[bucket + 1] ?? 0) - (this.#heads[bucket] ?? 0);
  }

  /** Text positions of the grams of a bucket, ascending. */
  positionsOf(bucket: number): Int32Array {
    return this.#positions.subarray(this.#heads[bucket] ?? 0, this.#heads[bucket + 1] ?? 0);
  }
}

function gramSize(ink: Ink): number {
  const sampled = Math.min(ink.length, SAMPLE);
  const step = Math.max(1, Math.floor(ink.length / SAMPLE));
  let unspaced = 0;
  for (let k = 0; k < sampled; k++) if (isUnspaced(ink.codes[k * step] ?? 0)) unspaced++;
  return unspaced * 3 > sampled ? UNSPACED_GRAM : SPACED_GRAM;
}

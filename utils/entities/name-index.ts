import { HASH_PRIME, HASH_SEED, hashFirstWord, WORD_UNITS } from './letters.ts';
import type { NameList } from './name-list.ts';

/**
 * Finds names in a text: the words of the text are hashed as they are read, the hash of the first
 * word leads to the names that begin with it, longest first, which are compared with the text.
 * Names begin with a word unit and end at a word's end. Offsets are UTF-16 code units.
 */
export interface NameIndex {
  /** In index order (see `nameOrder`); positions in it identify names. */
  readonly names: NameList;
  /** 1 for every code unit that some name begins with. */
  readonly initials: Uint8Array;
  /** Open addressing: group number + 1, or 0. Length is a power of two. */
  readonly slots: Int32Array;
  /** Hash of each group's first word. */
  readonly hashes: Int32Array;
  /** Where each group begins in `names`; one more than there are groups. */
  readonly starts: Int32Array;
}

/** Called for each name found; return true to go on behind it, false to look at its inside too. */
export type OnName = (name: number, start: number, end: number) => boolean;

/** Half-full tables keep probing short (Knuth, TAOCP 3, 6.4). */
const SLOTS_PER_GROUP = 2;
const UNITS = 0x10000;

/** The order names must stand in: by the hash of their first word, then longest first. */
export function nameOrder(names: readonly string[]): Int32Array {
  const hashes = Int32Array.from(names, (name) => hashFirstWord(name, 0));
  return Int32Array.from(names.keys()).sort((a, b) => {
    const byHash = (hashes[a] ?? 0) - (hashes[b] ?? 0);
    if (byHash !== 0) return byHash;
    return (names[b]?.length ?? 0) - (names[a]?.length ?? 0);
  });
}

/** Makes the index over names that already stand in `nameOrder`. */
export function indexNames(names: NameList): NameIndex {
  const { text, offsets, count } = names;
  const initials = new Uint8Array(UNITS);
  const hashes = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  let groups = 0;
  let last = 0;
  for (let position = 0; position < count; position += 1) {
    const from = offsets[position] ?? 0;
    const hash = hashFirstWord(text, from);
    if (groups > 0 && hash === last) continue;
    initials[text.charCodeAt(from)] = 1;
    hashes[groups] = hash;
    starts[groups] = position;
    groups += 1;
    last = hash;
  }
  starts[groups] = count;
  return {
    names,
    initials,
    slots: slotsOf(hashes, groups),
    hashes: hashes.subarray(0, groups),
    starts: starts.subarray(0, groups + 1),
  };
}

function slotsOf(hashes: Int32Array, groups: number): Int32Array {
  let size = 4;
  while (size < groups * SLOTS_PER_GROUP) size *= 2;
  const slots = new Int32Array(size);
  for (let group = 0; group < groups; group += 1) {
    let slot = spread(hashes[group] ?? 0) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = group + 1;
  }
  return slots;
}

/** FNV's low bits are weak for short words; folding the high half in mends that. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Calls `found` for every name in the text, in reading order. */
export function eachName(index: NameIndex, text: string, found: OnName): void {
  const { initials } = index;
  const words = WORD_UNITS;
  const to = text.length;
  let at = 0;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (words[unit] === 0) {
      at += 1;
    } else if (initials[unit] === 0) {
      at += 1;
      while (at < to && words[text.charCodeAt(at)] === 1) at += 1;
    } else {
      const start = at;
      let hash = HASH_SEED;
      let next = unit;
      do {
        hash = Math.imul(hash ^ next, HASH_PRIME);
        at += 1;
        next = text.charCodeAt(at);
      } while (at < to && words[next] === 1);
      at = Math.max(at, namesAt(index, text, hash, start, found));
    }
  }
}

/** Compares the names of one group with the text at `start`; gives where to go on. */
function namesAt(
  index: NameIndex,
  text: string,
  hash: number,
  start: number,
  found: OnName,
): number {
  const { slots, hashes, starts, names } = index;
  const mask = slots.length - 1;
  let slot = spread(hash) & mask;
  let group = slots[slot] ?? 0;
  while (group !== 0 && hashes[group - 1] !== hash) {
    slot = (slot + 1) & mask;
    group = slots[slot] ?? 0;
  }
  if (group === 0) return start;
  const stop = starts[group] ?? 0;
  for (let position = starts[group - 1] ?? 0; position < stop; position += 1) {
    const name = names.at(position);
    if (!text.startsWith(name, start)) continue;
    const end = start + name.length;
    if (end < text.length && WORD_UNITS[text.charCodeAt(end)] === 1) continue;
    if (found(position, start, end)) return end;
  }
  return start;
}

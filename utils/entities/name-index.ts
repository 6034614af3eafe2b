import { HASH_PRIME, HASH_SEED, hashHead, hashWord, secondWord, WORD_UNITS } from './letters.ts';
import type { NameList } from './name-list.ts';

/**
 * Finds names in a text: the words of the text are hashed as they are read; the hash of a name's
 * first two words (or its only one) leads to the names that begin so, longest first, which are
 * compared with the text. Names begin with a word unit and end at a word's end. Offsets are UTF-16
 * code units.
 */
export interface NameIndex extends NameGroups {
  /** In index order (see `nameOrder`); positions in it identify names. */
  readonly names: NameList;
  /** 1 for every code unit that some name begins with. */
  readonly initials: Uint8Array;
  /** Open addressing: group number + 1, or 0. Length is a power of two. */
  readonly slots: Int32Array;
}

/** Names that share a head, by group: what a ready-made index ships. */
export interface NameGroups {
  /** Hash of the head that the names of each group share. */
  readonly hashes: Int32Array;
  /** Where each group begins and ends in `names`. */
  readonly starts: Int32Array;
  readonly stops: Int32Array;
  /** 1 for groups of one word that longer names begin with; these stand in groups of their own. */
  readonly goesOn: Uint8Array;
}

/** Called for each name found; return true to go on behind it, false to look at its inside too. */
export type OnName = (name: number, start: number, end: number) => boolean;

/** Probing stays short while most of the table is empty. */
const SLOTS_PER_GROUP = 3;
const UNITS = 0x10000;

/** The order names must stand in: by the hash of their first two words, then longest first. */
export function nameOrder(names: readonly string[]): Int32Array {
  const hashes = Int32Array.from(names, (name) => hashHead(name, 0, name.length));
  return Int32Array.from(names.keys()).sort((a, b) => {
    const byHash = (hashes[a] ?? 0) - (hashes[b] ?? 0);
    if (byHash !== 0) return byHash;
    return (names[b]?.length ?? 0) - (names[a]?.length ?? 0);
  });
}

/** Makes the index over names that already stand in `nameOrder`. */
export function indexNames(names: NameList): NameIndex {
  const { text, offsets, count } = names;
  const slots = emptySlots(2 * count);
  // A name may need a group for itself and one for its first word.
  const hashes = new Int32Array(2 * count);
  const starts = new Int32Array(2 * count);
  const stops = new Int32Array(2 * count);
  const goesOn = new Uint8Array(2 * count);
  let groups = 0;
  const groupOf = (hash: number): number => {
    const slot = slotOf(slots, hashes, hash);
    const known = slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    hashes[groups] = hash;
    groups += 1;
    slots[slot] = groups;
    return groups - 1;
  };
  let group = -1;
  for (let position = 0; position < count; position += 1) {
    const from = offsets[position] ?? 0;
    const end = (offsets[position + 1] ?? 0) - 1;
    const head = hashHead(text, from, end);
    if (group < 0 || hashes[group] !== head) {
      group = groupOf(head);
      starts[group] = position;
      const first = hashWord(text, from, end);
      if (first !== head) goesOn[groupOf(first)] = 1;
    }
    stops[group] = position + 1;
  }
  return openIndex(names, {
    hashes: hashes.slice(0, groups),
    starts: starts.slice(0, groups),
    stops: stops.slice(0, groups),
    goesOn: goesOn.slice(0, groups),
  });
}

/** Makes the index from groups that are known, without reading the names. */
export function openIndex(names: NameList, groups: NameGroups): NameIndex {
  const { hashes, starts, stops } = groups;
  const slots = emptySlots(hashes.length);
  const initials = new Uint8Array(UNITS);
  for (let group = 0; group < hashes.length; group += 1) {
    slots[slotOf(slots, hashes, hashes[group] ?? 0)] = group + 1;
    const start = starts[group] ?? 0;
    if (start < (stops[group] ?? 0)) initials[names.text.charCodeAt(names.offsets[start] ?? 0)] = 1;
  }
  return { names, initials, slots, ...groups };
}

/** A table that is never full: probing would not end. */
function emptySlots(groups: number): Int32Array {
  let size = 4;
  while (size < groups * SLOTS_PER_GROUP) size *= 2;
  return new Int32Array(size);
}

/** The slot of a hash: its group's, or the empty one where it would stand. */
function slotOf(slots: Int32Array, hashes: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  // FNV's low bits are weak for short words; folding the high half in mends that.
  let slot = (hash ^ (hash >>> 15)) & mask;
  let group = slots[slot] ?? 0;
  while (group !== 0 && hashes[group - 1] !== hash) {
    slot = (slot + 1) & mask;
    group = slots[slot] ?? 0;
  }
  return slot;
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
      const group = index.slots[slotOf(index.slots, index.hashes, hash)] ?? 0;
      if (group !== 0) at = Math.max(at, namesAt(index, text, group - 1, start, at, found));
    }
  }
}

/**
 * Compares the names that begin with the word at `start`; gives where to go on.
 * @param behind end of that word.
 */
function namesAt(
  index: NameIndex,
  text: string,
  group: number,
  start: number,
  behind: number,
  found: OnName,
): number {
  if (index.goesOn[group] === 1) {
    const head = secondWord(text, behind, text.length, index.hashes[group] ?? 0);
    const longer = head === null ? 0 : (index.slots[slotOf(index.slots, index.hashes, head)] ?? 0);
    if (longer !== 0 && longer - 1 !== group) {
      const end = compare(index, text, longer - 1, start, found);
      if (end > start) return end;
    }
  }
  return compare(index, text, group, start, found);
}

function compare(
  { names, starts, stops }: NameIndex,
  text: string,
  group: number,
  start: number,
  found: OnName,
): number {
  const stop = stops[group] ?? 0;
  for (let position = starts[group] ?? 0; position < stop; position += 1) {
    const name = names.at(position);
    if (!text.startsWith(name, start)) continue;
    const end = start + name.length;
    if (end < text.length && WORD_UNITS[text.charCodeAt(end)] === 1) continue;
    if (found(position, start, end)) return end;
  }
  return start;
}

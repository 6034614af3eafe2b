import type { NumberedResult } from '@/utils/notes/search/note-search.ts';

/** What a list of any length asks of each of its places; answered without searching or text. */
export interface ListPlaces {
  /** The group of a place, by its number among the groups. */
  readonly groupOf: (index: number) => number;
  /** Whether a place is the first of its group, under the heading. */
  readonly isFirst: (index: number) => boolean;
  /** The same for the same version of a note in the same group; a note may stand in several. */
  readonly keyOf: (index: number) => number;
}

/** Note numbers stay below this, and a key below 2^53, for a million groups in two generations. */
const NUMBERS = 2 ** 27;
const GROUPS = 2 ** 20;

/** Numbers the places of a result once, so that a hundred thousand of them are told in no time. */
export function listPlaces({ numbers, groups, generation }: NumberedResult): ListPlaces {
  const group = new Uint32Array(numbers.length);
  groups.forEach(({ start, count }, n) => group.fill(n, start, start + count));
  const groupOf = (index: number): number => group[index] ?? 0;
  return {
    groupOf,
    isFirst: (index) => groups[groupOf(index)]?.start === index,
    keyOf: (index) => (generation * GROUPS + groupOf(index)) * NUMBERS + (numbers[index] ?? 0),
  };
}

import { compareWording } from '../text/compare-wording.ts';
import { compareBlocks, type SharedBlock } from './compare-blocks.ts';

/** Paragraphs that became each other: one and one, or one and those that it was split into. */
export interface BlockGroup {
  /** Indices into the two lists of blocks, ascending. */
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Each paragraph of two copies once: what it became, or that only one copy has it. */
export interface BlockPairing {
  /** In the order of the first copy. */
  readonly groups: readonly BlockGroup[];
  readonly cut: readonly number[];
  readonly added: readonly number[];
}

/** A further paragraph was split off if so much of its length is what the others lack. */
const OF_ITS_OWN = 0.5;

/**
 * Pairs the paragraphs of two copies. One that says again what another says already, as a summary
 * does, has no part in the change of that other: it was added, or cut.
 */
export function pairBlocks(first: readonly string[], second: readonly string[]): BlockPairing {
  const compared = compareBlocks(first, second);
  const ofFirst = new Map<number, BlockGroup>();
  const ofSecond = new Map<number, BlockGroup>();
  const keep = (group: BlockGroup): void => {
    for (const index of group.first) ofFirst.set(index, group);
    for (const index of group.second) ofSecond.set(index, group);
  };
  for (const pair of largestFirst(compared.shared, first, second)) {
    const [mine, other] = [ofFirst.get(pair.first), ofSecond.get(pair.second)];
    if (!mine && !other) keep({ first: [pair.first], second: [pair.second] });
    else if (mine?.first.length === 1 && !other) {
      const parts = withPart(first[pair.first] ?? '', second, mine.second, pair.second);
      if (parts) keep({ first: mine.first, second: parts });
    } else if (other?.second.length === 1 && !mine) {
      const parts = withPart(second[pair.second] ?? '', first, other.first, pair.first);
      if (parts) keep({ first: parts, second: other.second });
    }
  }
  const left = compared.shared.filter((pair) => !ofFirst.has(pair.first));
  const more = compared.shared.filter((pair) => !ofSecond.has(pair.second));
  return {
    groups: [...new Set(ofFirst.values())].sort((a, b) => (a.first[0] ?? 0) - (b.first[0] ?? 0)),
    cut: ascending([...compared.cut, ...left.map((pair) => pair.first)]),
    added: ascending([...compared.added, ...more.map((pair) => pair.second)]),
  };
}

/** By how much of their text two paragraphs share. */
function largestFirst(
  pairs: readonly SharedBlock[],
  first: readonly string[],
  second: readonly string[],
): SharedBlock[] {
  const size = (pair: SharedBlock): number =>
    pair.agreement * Math.min(first[pair.first]?.length ?? 0, second[pair.second]?.length ?? 0);
  return pairs.toSorted((a, b) => size(b) - size(a));
}

/** The parts of a paragraph with one more, if that has what the others lack; else null. */
function withPart(
  whole: string,
  blocks: readonly string[],
  parts: readonly number[],
  part: number,
): number[] | null {
  const all = ascending([...parts, part]);
  const gained = kept(whole, blocks, all) - kept(whole, blocks, parts);
  return gained >= (blocks[part]?.length ?? 0) * OF_ITS_OWN ? all : null;
}

/** UTF-16 units of a paragraph that stand in the parts, one after the other. */
function kept(whole: string, blocks: readonly string[], parts: readonly number[]): number {
  return compareWording(whole, joined(blocks, parts))
    .filter(({ same }) => same)
    .reduce((sum, { before }) => sum + before.length, 0);
}

/** Paragraphs as the one that they were or became. */
export function joined(blocks: readonly string[], indices: readonly number[]): string {
  return indices.map((index) => blocks[index] ?? '').join(' ');
}

function ascending(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((a, b) => a - b);
}

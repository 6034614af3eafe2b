import { fingerprintWords, shingleHashes } from './fingerprint.ts';

/** A paragraph that stands in both copies. */
export interface SharedBlock {
  /** Indices into the two lists of blocks. */
  readonly first: number;
  readonly second: number;
  /** Share of the shorter paragraph's word runs that stand in the other, 0 to 1. */
  readonly agreement: number;
  /** The words differ by more than typography. */
  readonly reworded: boolean;
}

/** What two copies of a story have in common, paragraph by paragraph. */
export interface BlockComparison {
  /** In the order of the first copy. A paragraph split in two on one side occurs in two pairs. */
  readonly shared: readonly SharedBlock[];
  /** Indices of the paragraphs only the first copy has. */
  readonly cut: readonly number[];
  /** Indices of the paragraphs only the second copy has. */
  readonly added: readonly number[];
}

/** Shorter runs than the fingerprint's, as a paragraph may have but one sentence. */
const RUN_WORDS = 3;

/** Half of its runs: then most of the sentence is there; two background sentences reach a fifth. */
const SHARED_FROM = 0.5;

/**
 * Says which paragraphs of two copies are the same, whatever their order and division into blocks;
 * see {@link fingerprintWords} for what is left out of account.
 */
export function compareBlocks(
  first: readonly string[],
  second: readonly string[],
): BlockComparison {
  const runsA = first.map(runsOf);
  const runsB = second.map(runsOf);
  const shared: SharedBlock[] = [];
  const foundA = new Set<number>();
  const foundB = new Set<number>();
  const whereB = indexRuns(runsB);
  for (const [a, runs] of runsA.entries()) {
    for (const [b, common] of countCommon(runs, whereB)) {
      const other = runsB[b];
      if (!other) continue;
      const agreement = common / Math.min(runs.size, other.size);
      if (agreement < SHARED_FROM) continue;
      foundA.add(a);
      foundB.add(b);
      shared.push({ first: a, second: b, agreement, reworded: agreement < 1 });
    }
  }
  const isCut = (index: number) => !foundA.has(index) && (runsA[index]?.size ?? 0) > 0;
  const isAdded = (index: number) => !foundB.has(index) && (runsB[index]?.size ?? 0) > 0;
  return {
    shared: shared.sort((x, y) => x.first - y.first || x.second - y.second),
    cut: [...first.keys()].filter(isCut),
    added: [...second.keys()].filter(isAdded),
  };
}

function runsOf(block: string): Set<number> {
  return shingleHashes(fingerprintWords(block), RUN_WORDS);
}

function indexRuns(blocks: readonly Set<number>[]): Map<number, number[]> {
  const where = new Map<number, number[]>();
  for (const [index, runs] of blocks.entries()) {
    for (const run of runs) {
      const list = where.get(run);
      if (list) list.push(index);
      else where.set(run, [index]);
    }
  }
  return where;
}

function countCommon(runs: Set<number>, where: Map<number, number[]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const run of runs) {
    for (const index of where.get(run) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return counts;
}

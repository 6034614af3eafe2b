import { diffArrays } from 'diff';
import { normalise } from '../text/normalise.ts';
import { type WordingChange, compareWording, wordsOf } from './compare-wording.ts';

/**
 * What became of one block of an article. `old` and `current` are indices into the two lists of
 * blocks; spans are offsets into the blocks' own texts. A moved block may be reworded as well.
 */
export type BlockChange =
  | { readonly kind: 'same'; readonly old: number; readonly current: number }
  | ({
      readonly kind: 'reworded' | 'moved';
      readonly old: number;
      readonly current: number;
    } & WordingChange)
  | { readonly kind: 'cut'; readonly old: number }
  | { readonly kind: 'added'; readonly current: number };

/** Blocks that share less than this of their words are different blocks, not one reworded. */
const LEAST_LIKENESS = 0.5;
/** Pairs of changed blocks whose words are compared; beyond it blocks count as cut and added. */
const MOST_PAIRS = 40_000;
const MOST_EDITS = 5000;

interface Pair {
  readonly old: number;
  readonly current: number;
}

/**
 * Compares an article as it was saved with as it is now, block by block. Changes come in the order
 * of the current text; what was cut stands where it stood. Typography and white space are no
 * difference.
 */
export function compareText(old: readonly string[], current: readonly string[]): BlockChange[] {
  const before = old.map((text) => normalise(text, true).text);
  const after = current.map((text) => normalise(text, true).text);
  const same = samePairs(before, after);
  const restOld = without(
    before.length,
    same.map((pair) => pair.old),
  );
  const restNew = without(
    after.length,
    same.map((pair) => pair.current),
  );
  const likely = likePairs(before, after, restOld, restNew);
  const settled = inOrder(same, likely);
  const changes: BlockChange[] = [
    ...same.map((pair) => ({ kind: 'same' as const, ...pair })),
    ...likely.map((pair) => ({
      kind: settled.has(pair) ? ('reworded' as const) : ('moved' as const),
      ...pair,
      ...compareWording(old[pair.old] ?? '', current[pair.current] ?? ''),
    })),
    ...without(
      after.length,
      [...same, ...likely].map((pair) => pair.current),
    ).map((at) => ({
      kind: 'added' as const,
      current: at,
    })),
  ];
  changes.sort((a, b) => currentOf(a) - currentOf(b));
  const cut = without(
    before.length,
    [...same, ...likely].map((pair) => pair.old),
  );
  return withCuts(changes, cut);
}

function samePairs(before: readonly string[], after: readonly string[]): Pair[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? [];
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (const part of parts) {
    if (!part.added && !part.removed) {
      for (let k = 0; k < part.value.length; k++) pairs.push({ old: i + k, current: j + k });
    }
    if (!part.added) i += part.value.length;
    if (!part.removed) j += part.value.length;
  }
  return pairs;
}

/** Pairs the blocks that are left by how many words they share, the likest first. */
function likePairs(
  before: readonly string[],
  after: readonly string[],
  restOld: readonly number[],
  restNew: readonly number[],
): Pair[] {
  if (restOld.length * restNew.length > MOST_PAIRS) return [];
  const bagsOld = new Map(restOld.map((at) => [at, bagOf(before[at] ?? '')]));
  const bagsNew = new Map(restNew.map((at) => [at, bagOf(after[at] ?? '')]));
  const scored: (Pair & { likeness: number })[] = [];
  for (const [old, a] of bagsOld) {
    for (const [current, b] of bagsNew) {
      const score = likeness(a, b);
      if (score >= LEAST_LIKENESS) scored.push({ old, current, likeness: score });
    }
  }
  scored.sort((a, b) => b.likeness - a.likeness || a.old - b.old || a.current - b.current);
  const pairs: Pair[] = [];
  for (const { old, current } of scored) {
    if (!bagsOld.has(old) || !bagsNew.has(current)) continue;
    bagsOld.delete(old);
    bagsNew.delete(current);
    pairs.push({ old, current });
  }
  return pairs;
}

/** The likely pairs that cross none of the others: those stayed where they were. */
function inOrder(same: readonly Pair[], likely: readonly Pair[]): Set<Pair> {
  const settled = [...same];
  const stayed = new Set<Pair>();
  for (const pair of likely) {
    const crosses = settled.some((o) => o.old < pair.old !== o.current < pair.current);
    if (crosses) continue;
    settled.push(pair);
    stayed.add(pair);
  }
  return stayed;
}

/** Puts each cut block behind what stood before it. */
function withCuts(changes: readonly BlockChange[], cut: readonly number[]): BlockChange[] {
  const placed: BlockChange[] = [];
  let next = 0;
  const putUpTo = (old: number): void => {
    for (let at = cut[next]; at !== undefined && at < old; at = cut[++next]) {
      placed.push({ kind: 'cut', old: at });
    }
  };
  for (const change of changes) {
    if (change.kind === 'same' || change.kind === 'reworded') putUpTo(change.old);
    placed.push(change);
  }
  putUpTo(Infinity);
  return placed;
}

function currentOf(change: BlockChange): number {
  return change.kind === 'cut' ? Infinity : change.current;
}

type Bag = ReadonlyMap<string, number>;

function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Dice's coefficient of two bags of words. */
function likeness(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  const total = sizeOf(a) + sizeOf(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

function sizeOf(bag: Bag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

function without(length: number, taken: readonly number[]): number[] {
  const gone = new Set(taken);
  return Array.from({ length }, (_, i) => i).filter((i) => !gone.has(i));
}

/**
 * Names found in 1 MiB of news, MB/s, against npm's Aho-Corasick packages and one factored RegExp,
 * in the same run: `npx tsx tests/bench/matching.ts`.
 */
import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import { readCities } from '../../scripts/world/sources.ts';
import { eachName, indexNames, nameOrder } from '../../utils/entities/name-index.ts';
import { nameList } from '../../utils/entities/name-list.ts';
import { best, newsText } from './news-text.ts';

const TEXT = newsText(1 << 20);
const MEGABYTES = TEXT.length / 1e6;
const RUNS = 7;
/** The double array takes half a minute to build for more. */
const DOUBLE_ARRAY_NAMES = 10_000;

interface Entrant {
  readonly label: string;
  readonly make: (names: readonly string[]) => () => number;
}

const ENTRANTS: readonly Entrant[] = [
  {
    label: 'sidelight',
    make: (names) => {
      const ordered = Array.from(nameOrder(names), (at) => names[at] ?? '');
      const index = indexNames(nameList(ordered.join('\n')));
      return () => {
        let found = 0;
        eachName(index, TEXT, () => {
          found += 1;
          return true;
        });
        return found;
      };
    },
  },
  {
    label: 'ahocorasick',
    make: (names) => {
      const scanner = new AhoCorasick(names);
      return () => scanner.search(TEXT).length;
    },
  },
  {
    label: 'fastscan',
    make: (names) => {
      const scanner = new FastScanner(names);
      return () => scanner.search(TEXT, { longest: true }).length;
    },
  },
  {
    label: '@monyone, double array',
    make: (names) => {
      if (names.length > DOUBLE_ARRAY_NAMES) return () => 0;
      const scanner = new DoubleArray([...names]);
      return () => scanner.matchInText(TEXT).length;
    },
  },
  {
    label: 'factored RegExp',
    make: (names) => {
      const pattern = new RegExp(`(?<!\\p{L})(?:${factored(names)})(?!\\p{L})`, 'gu');
      return () => [...TEXT.matchAll(pattern)].length;
    },
  },
];

interface Node {
  ends: boolean;
  readonly next: Map<string, Node>;
}

/** The names as one pattern with common beginnings written once, longest first. */
function factored(names: readonly string[]): string {
  const root: Node = { ends: false, next: new Map() };
  for (const name of names) {
    let node = root;
    for (const character of name) {
      const known = node.next.get(character);
      const child = known ?? { ends: false, next: new Map() };
      if (!known) node.next.set(character, child);
      node = child;
    }
    node.ends = true;
  }
  return written(root);
}

function written({ ends, next }: Node): string {
  const branches = [...next].map(([character, node]) => escaped(character) + written(node));
  if (branches.length === 0) return '';
  const alternatives = `(?:${branches.join('|')})`;
  return ends ? `${alternatives}?` : alternatives;
}

function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

const pool = [...new Set(readCities().map(({ name }) => name))].filter((name) =>
  /^\p{L}/u.test(name),
);

for (const count of [1_000, 10_000, 100_000]) {
  const names = pool.slice(0, count);
  let own = 0;
  console.log(`${names.length} names`);
  for (const { label, make } of ENTRANTS) {
    const start = performance.now();
    const search = make(names);
    const built = performance.now() - start;
    const found = search();
    if (found === 0) continue;
    const speed = MEGABYTES / (best(RUNS, search) / 1000);
    if (label === 'sidelight') own = speed;
    const ratio =
      label === 'sidelight' ? '' : `, sidelight is ${(own / speed).toFixed(1)} times as fast`;
    console.log(
      `  ${label.padEnd(24)} ${speed.toFixed(1).padStart(6)} MB/s, built in ${built.toFixed(0)} ms, ${found} found${ratio}`,
    );
  }
}

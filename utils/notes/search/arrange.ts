import { countBits, hasBit, type Bitset } from './bitset.ts';
import type { NoteIndex } from './note-index.ts';

/** What a list of notes can be grouped by. */
export const GROUPINGS = ['article', 'entity', 'tag', 'day', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `place` is the order of the words in the article. */
export const ORDERS = ['newest', 'oldest', 'place'] as const;
export type Order = (typeof ORDERS)[number];

/** A run of notes under one heading. `key` is an id, a tag, or `YYYY-MM-DD`; empty for the rest. */
export interface Group {
  readonly key: string;
  readonly start: number;
  readonly count: number;
}

export interface Arranged {
  /** Note numbers, group after group. A note with two tags stands in both groups. */
  readonly numbers: Uint32Array;
  readonly groups: readonly Group[];
}

/** Puts notes in order and under headings; the group of the first note comes first. */
export function arrange(
  index: NoteIndex,
  notes: Bitset,
  grouping: Grouping,
  order: Order,
): Arranged {
  const sorted = inOrder(index, notes, order === 'oldest');
  if (grouping === 'none' || sorted.length === 0)
    return {
      numbers: sorted,
      groups: sorted.length > 0 ? [{ key: '', start: 0, count: sorted.length }] : [],
    };
  const buckets = new Map<string | number, number[]>();
  const put = (key: string | number, n: number): void => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(n);
    else buckets.set(key, [n]);
  };
  for (const n of sorted) bucketsOf(index, grouping, n, put);
  return lay(index, grouping, buckets, order);
}

function inOrder(index: NoteIndex, notes: Bitset, oldestFirst: boolean): Uint32Array {
  const numbers = new Uint32Array(countBits(notes));
  let next = oldestFirst ? numbers.length - 1 : 0;
  for (const n of index.newestFirst())
    if (hasBit(notes, n)) {
      numbers[next] = n;
      next += oldestFirst ? -1 : 1;
    }
  return numbers;
}

function bucketsOf(
  index: NoteIndex,
  grouping: Exclude<Grouping, 'none'>,
  n: number,
  put: (key: string | number, n: number) => void,
): void {
  if (grouping === 'article') put(index.article.at(n), n);
  else if (grouping === 'day') put(dayOf(index.created.at(n)), n);
  else {
    const rows = grouping === 'tag' ? index.tagRows : index.entityRows;
    if (rows.start(n) === rows.end(n)) put('', n);
    for (let i = rows.start(n); i < rows.end(n); i++) put(rows.values.at(i), n);
  }
}

/** Day in the reader's time zone as year * 10000 + month * 100 + day; `seconds` since the epoch. */
function dayOf(seconds: number): number {
  const date = new Date(seconds * 1000);
  return date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate();
}

function lay(
  index: NoteIndex,
  grouping: Exclude<Grouping, 'none'>,
  buckets: ReadonlyMap<string | number, number[]>,
  order: Order,
): Arranged {
  const total = [...buckets.values()].reduce((sum, bucket) => sum + bucket.length, 0);
  const numbers = new Uint32Array(total);
  const groups: Group[] = [];
  let start = 0;
  const entries = [...buckets];
  // Notes without a tag or entity are the rest, and stand last.
  const sorted = [
    ...entries.filter(([key]) => key !== ''),
    ...entries.filter(([key]) => key === ''),
  ];
  for (const [key, bucket] of sorted) {
    if (order === 'place') bucket.sort((a, b) => index.place.at(a) - index.place.at(b));
    numbers.set(bucket, start);
    groups.push({ key: keyName(index, grouping, key), start, count: bucket.length });
    start += bucket.length;
  }
  return { numbers, groups };
}

function keyName(
  index: NoteIndex,
  grouping: Exclude<Grouping, 'none'>,
  key: string | number,
): string {
  if (typeof key === 'string') return key;
  switch (grouping) {
    case 'article':
      return index.articleIds.name(key);
    case 'tag':
      return index.tags.name(key);
    case 'entity':
      return index.entities.name(key);
    case 'day': {
      const digits = String(key).padStart(8, '0');
      return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
    }
  }
}

import { countBits, hasBit, type Bitset } from './bitset.ts';
import type { GrowingRows } from './growing.ts';
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
  const sorted = inOrder(index, notes, order);
  if (sorted.length === 0) return { numbers: sorted, groups: [] };
  switch (grouping) {
    case 'none':
      return { numbers: sorted, groups: [{ key: '', start: 0, count: sorted.length }] };
    case 'article':
      return byColumn(sorted, index.article.view(), index.articleIds.size, (key) =>
        index.articleIds.name(key),
      );
    case 'day':
      return byColumn(sorted, index.days(), index.dayNames.size, (key) => index.dayNames.name(key));
    case 'tag':
      return byRow(sorted, index.tagRows, index.tags.names());
    case 'entity':
      return byRow(sorted, index.entityRows, index.entities.names());
  }
}

function inOrder(index: NoteIndex, notes: Bitset, order: Order): Uint32Array {
  const numbers = new Uint32Array(countBits(notes));
  const newest = index.newestFirst();
  let next = 0;
  // By index: an iterator over a hundred thousand numbers takes several times as long.
  for (let i = 0; i < newest.length; i++) {
    const n = newest[i] ?? 0;
    if (hasBit(notes, n)) numbers[next++] = n;
  }
  if (order === 'oldest') numbers.reverse();
  if (order === 'place') {
    const place = index.place.view();
    numbers.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
  }
  return numbers;
}

/** One key a note: counted, then laid out in one pass each. */
function byColumn(
  sorted: Uint32Array,
  column: Uint32Array,
  keys: number,
  name: (key: number) => string,
): Arranged {
  const counts = new Uint32Array(keys);
  const seen: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const key = column[sorted[i] ?? 0] ?? 0;
    const count = counts[key] ?? 0;
    if (count === 0) seen.push(key);
    counts[key] = count + 1;
  }
  const { groups, next, numbers } = laidOut(seen, counts, name);
  for (let i = 0; i < sorted.length; i++) {
    const n = sorted[i] ?? 0;
    const key = column[n] ?? 0;
    const place = next[key] ?? 0;
    numbers[place] = n;
    next[key] = place + 1;
  }
  return { numbers, groups };
}

/** Several keys a note, or none: notes without one are the rest, and stand last. */
function byRow(sorted: Uint32Array, rows: GrowingRows, names: readonly string[]): Arranged {
  const values = rows.values.view();
  const counts = new Uint32Array(names.length + 1);
  const rest = names.length;
  const seen: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const n = sorted[i] ?? 0;
    const [start, end] = [rows.start(n), rows.end(n)];
    if (start === end) counts[rest] = (counts[rest] ?? 0) + 1;
    for (let k = start; k < end; k++) {
      const key = values[k] ?? 0;
      const count = counts[key] ?? 0;
      if (count === 0) seen.push(key);
      counts[key] = count + 1;
    }
  }
  if ((counts[rest] ?? 0) > 0) seen.push(rest);
  const { groups, next, numbers } = laidOut(seen, counts, (key) => names[key] ?? '');
  for (let i = 0; i < sorted.length; i++) {
    const n = sorted[i] ?? 0;
    const [start, end] = [rows.start(n), rows.end(n)];
    for (let k = start; k < Math.max(end, start + 1); k++) {
      const key = k < end ? (values[k] ?? 0) : rest;
      const place = next[key] ?? 0;
      numbers[place] = n;
      next[key] = place + 1;
    }
  }
  return { numbers, groups };
}

/** The groups of these keys in this order, where each begins, and room for all their notes. */
function laidOut(
  seen: readonly number[],
  counts: Uint32Array,
  name: (key: number) => string,
): { groups: Group[]; next: Uint32Array; numbers: Uint32Array } {
  const groups = layGroups(
    seen.map(name),
    seen.map((key) => counts[key] ?? 0),
  );
  const next = new Uint32Array(counts.length);
  seen.forEach((key, i) => {
    next[key] = groups[i]?.start ?? 0;
  });
  const end = groups.at(-1);
  return { groups, next, numbers: new Uint32Array((end?.start ?? 0) + (end?.count ?? 0)) };
}

function layGroups(keys: readonly string[], counts: readonly number[]): Group[] {
  let start = 0;
  return keys.map((key, i) => {
    const group = { key, start, count: counts[i] ?? 0 };
    start += group.count;
    return group;
  });
}

/** Groups between a worker and its page: thousands of objects take longer to hand over than to find. */
export interface PackedGroups {
  readonly keys: readonly string[];
  readonly counts: Uint32Array;
}

export function packGroups(groups: readonly Group[]): PackedGroups {
  return {
    keys: groups.map(({ key }) => key),
    counts: Uint32Array.from(groups, ({ count }) => count),
  };
}

export function unpackGroups({ keys, counts }: PackedGroups): Group[] {
  return layGroups(keys, [...counts]);
}

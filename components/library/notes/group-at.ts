import type { Group } from '@/utils/notes/search/arrange.ts';

/** The group of a place in the list: its key and size, and whether the place is its first. */
export function groupAt(
  groups: readonly Group[],
  index: number,
): {
  readonly group: number;
  readonly key: string;
  readonly count: number;
  readonly first: boolean;
} {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((groups[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const group = groups[low];
  return {
    group: low,
    key: group?.key ?? '',
    count: group?.count ?? 0,
    first: group?.start === index,
  };
}

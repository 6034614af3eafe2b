import { type InkSpan, inkIndex } from './ink.ts';
import type { Pattern } from './pattern.ts';

/** Share of the blocks that are left, and of the context next to them, that stands there. */
const UNBROKEN = 0.7;
const CONTEXT = 0.7;
/** Context units that must be as good as unbroken. */
const NEAR_CONTEXT = 40;
/** More of the blocks that were cut is not there but by chance. */
const GONE = 0.35;
/** Share of a quote that must be left, and ink units. */
const LEAST_SHARE = 0.5;
const LEAST_UNITS = 16;
/** As many ink units, of which so great a share stands there, need no context. */
const ENOUGH_ALONE = 60;
const WHOLE = 0.8;

/** Blocks of one quote that are told apart. */
const MOST_BLOCKS = 8;

/**
 * The pattern units that are left of a quote across blocks of which those at an end or at both were
 * cut: the others stand there, with context next to them or enough to need none, and nothing of the
 * cut ones does. Null if it is not so.
 * @param map for each unit of the pattern the text's index of its like, or -1.
 */
export function remnantOf(pattern: Pattern, map: Int32Array): InkSpan | null {
  const blocks = blocksOf(pattern);
  const first = blocks.findIndex((block) => stands(map, block));
  const last = blocks.findLastIndex((block) => stands(map, block));
  const isCut = first >= 0 && (first > 0 || last < blocks.length - 1);
  if (!isCut) return null;
  const left = { start: blocks[first]?.start ?? 0, end: blocks[last]?.end ?? 0 };
  return isLeft(pattern, map, left) ? left : null;
}

/** The pattern units of the blocks of a quote. */
function blocksOf({ exact, prefix, ink, start, end }: Pattern): InkSpan[] {
  const starts = [start];
  let feed = exact.indexOf('\n');
  for (; feed >= 0 && starts.length < MOST_BLOCKS; feed = exact.indexOf('\n', feed + 1))
    starts.push(inkIndex(ink, prefix.length + feed + 1));
  return starts.map((at, nth) => ({ start: at, end: starts[nth + 1] ?? end }));
}

function stands(map: Int32Array, { start, end }: InkSpan): boolean {
  return shareOf(map, start, end) >= UNBROKEN;
}

/** Whether some blocks of a quote are there, and the others are not. */
function isLeft({ start, end }: Pattern, map: Int32Array, left: InkSpan): boolean {
  const units = left.end - left.start;
  if (units < LEAST_UNITS || units < (end - start) * LEAST_SHARE) return false;
  const cut = Math.max(shareOf(map, start, left.start), shareOf(map, left.end, end));
  const there = shareOf(map, left.start, left.end);
  if (cut > GONE || there < UNBROKEN) return false;
  const before = left.start > start ? 0 : shareOf(map, Math.max(0, start - NEAR_CONTEXT), start);
  const last = Math.min(map.length, end + NEAR_CONTEXT);
  const behind = left.end < end ? 0 : shareOf(map, end, last);
  return Math.max(before, behind) >= CONTEXT || (units >= ENOUGH_ALONE && there >= WHOLE);
}

/** Share of some pattern units that stand there; 0 if there are none. */
function shareOf(map: Int32Array, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) if ((map[i] ?? -1) >= 0) found++;
  return to > from ? found / (to - from) : 0;
}

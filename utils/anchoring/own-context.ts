import { type Ink, inkIndex, onlyIndex } from './ink.ts';
import type { Expectation } from './landmarks.ts';
import type { Pattern } from './pattern.ts';

/** Ink units by which a piece of context is known, and from one that is tried to the next. */
const PIECE = 16;
const STEP = 12;
/** Pieces tried on a side, the nearest: each is a search of the whole text. */
const MOST_PIECES = 4;
/** Units of the first piece that a twin had too: those where it parts from the passage tell most. */
const SHARED = 4;
/** Ink units by which a piece may be off where it is expected: a sentence put in, but no block of ours. */
const ABOUT = 60;
const ABOUT_SHARE = 1 / 3;

/**
 * Whether a passage whose words stood in several places is surely between its old neighbours: some of
 * the context that was its alone stands once in the text and where it is expected, and the block
 * that the words were in has not been cut from between what was around it.
 * @param letters the text's ink as a string.
 * @param low with `high`, ink units of it between which the quote is expected to start.
 */
export function hasOwnContext(
  pattern: Pattern,
  text: Ink,
  letters: string,
  { byBefore, byBehind }: Expectation,
  low: number,
  high: number,
): boolean {
  const { start, end, position } = pattern;
  const { before, behind } = position?.occurrence ?? {};
  if (before === undefined || behind === undefined) return false;
  const block = ownBlock(pattern);
  const room = Math.min(ABOUT, (block.end - block.start) * ABOUT_SHARE);
  if (high - low > room) return false;
  const isNear = (at: number): boolean => at >= low - room && at <= high + room;
  const stands = (from: number): boolean => {
    const at = onlyIndex(letters, pattern.letters.slice(from, from + PIECE));
    return at >= 0 && isNear(at - from + start);
  };
  const firstBefore = start - Math.max(0, before - SHARED) - PIECE;
  const firstBehind = end + Math.max(0, behind - SHARED);
  const last = pattern.letters.length - PIECE;
  const inBlock = [
    ...piecesFrom(firstBefore, block.start, -STEP),
    ...piecesFrom(firstBehind, block.end - PIECE, STEP),
  ];
  const isTelling = start - before > block.start || end + behind < block.end;
  if (isTelling) return inBlock.some(stands);
  // What is beyond the block says nothing of a cut between both sides, unless they agree; where one
  // has nothing to know it by, the text's beginning or end will do, if it is as far off as it was.
  const { start: old = 0, length = 0 } = position ?? {};
  const isAfter = byBefore || isNear(inkIndex(text, old));
  const isBefore = byBehind || isNear(inkIndex(text, (text.at[text.length] ?? 0) - length + old));
  return (
    (isBefore && piecesFrom(firstBefore, 0, -STEP).some(stands)) ||
    (isAfter && piecesFrom(firstBehind, last, STEP).some(stands))
  );
}

/** Where pieces begin, one step after another. */
function piecesFrom(first: number, last: number, step: number): number[] {
  const count = Math.floor((last - first) / step) + 1;
  return Array.from(
    { length: Math.max(0, Math.min(MOST_PIECES, count)) },
    (_, nth) => first + nth * step,
  );
}

/** The block, or blocks, that a quote is in, as far as it was recorded; in units of the pattern's ink. */
function ownBlock({ prefix, exact, suffix, ink }: Pattern): { start: number; end: number } {
  const feed = suffix.indexOf('\n');
  return {
    start: inkIndex(ink, prefix.lastIndexOf('\n') + 1),
    end: feed < 0 ? ink.length : inkIndex(ink, prefix.length + exact.length + feed),
  };
}

import type { Candidate } from './candidate.ts';
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
/**
 * Ink units, and share of the block, by which a piece may be nearer or farther than it was, and a
 * place off where it is expected: a sentence put in, but no block like ours.
 */
const MOST_SHIFT = 60;
const MOST_SHIFT_SHARE = 1 / 3;

/** Where a quote was found, and whether all of its words are there. */
type Found = Pick<Candidate, 'span' | 'isWhole'>;

/** Stretch of a pattern's ink units. */
interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether words that stood in several places are surely between their old neighbours where they were
 * found: some of the context that was theirs alone stands once in the text and as far off as it was,
 * and nothing says that the words or their block were cut, moved or exchanged with a twin.
 * @param letters the text's ink as a string.
 */
export function hasOwnContext(
  pattern: Pattern,
  text: Ink,
  letters: string,
  expectation: Expectation,
  found: Found,
): boolean {
  const { before, behind } = pattern.position?.occurrence ?? {};
  const [place, other] = expectation.places;
  if (before === undefined || behind === undefined || !place || other) return false;
  const { start, end } = pattern;
  const { span } = found;
  const block = ownBlock(pattern);
  const room = Math.min(MOST_SHIFT, (block.end - block.start) * MOST_SHIFT_SHARE);
  const low = inkIndex(text, place.from);
  const high = inkIndex(text, place.to);
  if (high - low > room || isAnothers(pattern, letters, found)) return false;
  const stands = (from: number): boolean | null => {
    const at = onlyIndex(letters, pattern.letters.slice(from, from + PIECE));
    const shift = from < start ? span.start - start : span.end - end;
    return at < 0 ? null : Math.abs(at - from - shift) <= room;
  };
  const firstBefore = start - Math.max(0, before - SHARED) - PIECE;
  const firstBehind = end + Math.max(0, behind - SHARED);
  const isTelling = start - before > block.start || end + behind < block.end;
  if (isTelling)
    return [
      ...piecesFrom(firstBefore, block.start, -STEP),
      ...piecesFrom(firstBehind, block.end - PIECE, STEP),
    ].some(stands);
  // All of the block reads like others, so it may be one of them that stands here now.
  if (Math.max(low - span.start, span.start - high) > room) return false;
  if (found.isWhole && isBlockElsewhere(pattern, block, letters, span.start)) return false;
  const left = piecesFrom(firstBefore, 0, -STEP).map(stands);
  const right = piecesFrom(firstBehind, pattern.letters.length - PIECE, STEP).map(stands);
  if (isOff(left) || isOff(right)) return false;
  // What is on one side says nothing of a cut between both, unless landmarks of the other agree; where
  // there are none, the text's beginning or end will do, if it is as far off as it was.
  const { start: old = 0, length = 0 } = pattern.position ?? {};
  const isAt = (offset: number): boolean => Math.abs(inkIndex(text, offset) - span.start) <= room;
  const isBefore = expectation.byBehind || isAt((text.at[text.length] ?? 0) - length + old);
  const isBehind = expectation.byBefore || isAt(old);
  return (isBefore && left.includes(true)) || (isBehind && right.includes(true));
}

/**
 * Whether changed words are another place's: they stand elsewhere too, as those of a twin or of a row
 * like it, or in as many places as ever stand the quote's very words, so none of them was changed.
 */
function isAnothers(pattern: Pattern, letters: string, { span, isWhole }: Found): boolean {
  if (isWhole) return false;
  if (onlyIndex(letters, letters.slice(span.start, span.end)) < 0) return true;
  const words = pattern.letters.slice(pattern.start, pattern.end);
  let left = pattern.position?.occurrence?.count ?? 0;
  for (let at = letters.indexOf(words); at >= 0 && left > 0; at = letters.indexOf(words, at + 1))
    left--;
  return left === 0;
}

/** Whether another block is around the quote's first unit `at`, and its own stands somewhere else. */
function isBlockElsewhere(pattern: Pattern, block: Block, letters: string, at: number): boolean {
  const words = pattern.letters.slice(block.start, block.end);
  return !letters.startsWith(words, at - pattern.start + block.start) && letters.includes(words);
}

/** Whether the nearest piece that stands once in the text is not where it should be. */
function isOff(pieces: readonly (boolean | null)[]): boolean {
  return pieces.find((stands) => stands !== null) === false;
}

/** Where pieces begin, one step after another. */
function piecesFrom(first: number, last: number, step: number): number[] {
  const count = Math.floor((last - first) / step) + 1;
  return Array.from(
    { length: Math.max(0, Math.min(MOST_PIECES, count)) },
    (_, nth) => first + nth * step,
  );
}

/** The block, or blocks, that a quote is in, as far as it was recorded. */
function ownBlock({ prefix, exact, suffix, ink }: Pattern): Block {
  const feed = suffix.indexOf('\n');
  return {
    start: inkIndex(ink, prefix.lastIndexOf('\n') + 1),
    end: feed < 0 ? ink.length : inkIndex(ink, prefix.length + exact.length + feed),
  };
}

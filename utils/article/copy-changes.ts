import { describe } from '../anchoring/describe.ts';
import type { Selector } from '../notes/note.ts';
import { compareWording } from '../text/compare-wording.ts';
import type { CopyBlock } from './article.ts';
import { compareBlocks } from './compare-blocks.ts';
import { copyText } from './copy-text.ts';
import { joined, pairBlocks } from './pair-blocks.ts';

/** One paragraph that is not the same in both copies. */
export type CopyChange =
  | { readonly kind: 'removed'; readonly text: string }
  | { readonly kind: 'added'; readonly text: string; readonly at: NewWords }
  | {
      readonly kind: 'reworded';
      readonly pieces: readonly ChangedPiece[];
      readonly at: NewWords;
    };

export interface ChangedPiece {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** Where a change is to be seen in the newer copy; UTF-16 offsets into the block's text. */
export interface NewWords {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

type Blocks = readonly Pick<CopyBlock, 'text'>[];

/** A text as it was shown at some time, and what of it was folded away then. */
export interface CopyText {
  readonly blocks: Blocks;
  readonly folded?: readonly string[] | undefined;
}

/**
 * What a newer copy added, cut and reworded, in the order of the newer text. What was folded away at
 * one of the two times was neither added nor cut.
 */
export function changesBetween(older: CopyText, newer: CopyText): CopyChange[] {
  const before = older.blocks.map((block) => block.text);
  const after = newer.blocks.map((block) => block.text);
  const { groups, cut, added } = pairBlocks(before, after);
  const placed: { readonly at: number; readonly change: CopyChange }[] = [];
  for (const block of unfolded(added, after, older.folded)) {
    const text = after[block] ?? '';
    const at = { block, start: 0, end: text.length };
    placed.push({ at: block, change: { kind: 'added', text, at } });
  }
  for (const index of unfolded(cut, before, newer.folded)) {
    const follows = groups.find(({ first }) => (first[0] ?? 0) > index);
    const at = (follows?.second[0] ?? after.length) - 0.5;
    placed.push({ at, change: { kind: 'removed', text: before[index] ?? '' } });
  }
  for (const { first, second } of groups) {
    const is = joined(after, second);
    const pieces = piecesOf(joined(before, first), is);
    if (pieces.every(({ change }) => change === 'same')) continue;
    const at = inOneBlock(newStretch(pieces, is), after, second);
    placed.push({ at: at.block, change: { kind: 'reworded', pieces, at } });
  }
  return placed.toSorted((a, b) => a.at - b.at).map(({ change }) => change);
}

/** Selectors for the words of a change in the newer copy. */
export function selectorsOf({ block, start, end }: NewWords, newer: Blocks): Selector[] {
  const { text, starts } = copyText(newer);
  const from = starts[block] ?? 0;
  return describe(text, from + start, from + end);
}

/** Those of some blocks that do not stand in folded text, whatever its division into blocks. */
function unfolded(
  indices: readonly number[],
  texts: readonly string[],
  folded: readonly string[] | undefined,
): readonly number[] {
  if (!folded || folded.length === 0 || indices.length === 0) return indices;
  const { cut } = compareBlocks(
    indices.map((index) => texts[index] ?? ''),
    folded,
  );
  return cut.flatMap((at) => indices[at] ?? []);
}

function piecesOf(was: string, is: string): ChangedPiece[] {
  const pieces = compareWording(was, is).flatMap(({ before, after, same }): ChangedPiece[] =>
    same
      ? [{ text: after, change: 'same' }]
      : [
          { text: before, change: 'removed' },
          { text: after, change: 'added' },
        ],
  );
  return pieces.filter(({ text }) => text !== '');
}

/** From the first new word to the last; the whole block where words were only cut. */
function newStretch(
  pieces: readonly ChangedPiece[],
  block: string,
): { readonly start: number; readonly end: number } {
  let at = 0;
  let start = -1;
  let end = -1;
  for (const { text, change } of pieces) {
    if (change === 'removed') continue;
    if (change === 'added') {
      if (start < 0) start = at;
      end = at + text.trimEnd().length;
    }
    at += text.length;
  }
  return start < 0 ? { start: 0, end: block.length } : { start, end };
}

/** The part of a stretch of joined paragraphs that lies in the one in which it begins. */
function inOneBlock(
  { start, end }: { readonly start: number; readonly end: number },
  blocks: readonly string[],
  indices: readonly number[],
): NewWords {
  let from = 0;
  for (const block of indices) {
    const { length } = blocks[block] ?? '';
    if (start < from + length)
      return { block, start: start - from, end: Math.min(end - from, length) };
    from += length + 1;
  }
  return { block: indices[0] ?? 0, start: 0, end: (blocks[indices[0] ?? 0] ?? '').length };
}

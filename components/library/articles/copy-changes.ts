import type { SavedCopy } from '@/utils/article/article.ts';
import { compareBlocks } from '@/utils/article/compare-blocks.ts';
import { compareWording } from '@/utils/text/compare-wording.ts';

/** One paragraph that is not the same in both copies. */
export type CopyChange =
  | { readonly kind: 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'reworded'; readonly pieces: readonly ChangedPiece[] };

export interface ChangedPiece {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** What a newer copy added, cut and reworded, in the order of the newer text. */
export function changesBetween(
  older: Pick<SavedCopy, 'blocks'>,
  newer: Pick<SavedCopy, 'blocks'>,
): CopyChange[] {
  const before = older.blocks.map((block) => block.text);
  const after = newer.blocks.map((block) => block.text);
  const { shared, cut, added } = compareBlocks(before, after);
  const placed: { readonly at: number; readonly change: CopyChange }[] = [];
  for (const at of added) placed.push({ at, change: { kind: 'added', text: after[at] ?? '' } });
  for (const index of cut) {
    const follows = shared.find((pair) => pair.first > index);
    const at = (follows?.second ?? after.length) - 0.5;
    placed.push({ at, change: { kind: 'removed', text: before[index] ?? '' } });
  }
  for (const { first, second } of shared) {
    const [was, is] = [before[first] ?? '', after[second] ?? ''];
    if (was === is) continue;
    const pieces = piecesOf(was, is);
    if (pieces.some(({ change }) => change !== 'same'))
      placed.push({ at: second, change: { kind: 'reworded', pieces } });
  }
  return placed.toSorted((a, b) => a.at - b.at).map(({ change }) => change);
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

import type { CopyBlock } from '../article/article.ts';
import type { FigureTarget } from '../notes/note.ts';
import { matchFigure, type FigureTraits } from './match-figure.ts';

/**
 * The block of a saved copy that stands for a noted figure; null if none does. A copy keeps pictures
 * only, each in a block before its caption's.
 */
export function figureInCopy(
  target: FigureTarget,
  blocks: readonly Pick<CopyBlock, 'part' | 'text' | 'figure'>[],
): number | null {
  const pictures = blocks.flatMap(({ figure, text }, block) => {
    if (!figure) return [];
    const after = blocks[block + 1];
    const captioned = after?.part === 'caption' && !after.figure ? after.text : '';
    return [{ block, src: figure.src, alt: figure.alt, caption: text || captioned }];
  });
  const traits = pictures.map(({ src, alt, caption }, index): FigureTraits => {
    return { src, alt, caption, kind: 'image', place: { index, count: pictures.length } };
  });
  const verdict = matchFigure(target, traits);
  return verdict.kind === 'lost' ? null : (pictures[verdict.index]?.block ?? null);
}

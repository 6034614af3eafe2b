import type { LinkBlock } from '../entities/mention.ts';
import type { ArticleRoot } from './article-root.ts';
import type { TextIndex } from './text-index.ts';

/** The blocks of an article's text as the linker reads them. */
export function linkBlocksOf(index: TextIndex, root: ArticleRoot): LinkBlock[] {
  return index.blocks.map(({ start, end, element }) => ({
    start,
    text: index.text.slice(start, end),
    part: root.partOf(element),
  }));
}

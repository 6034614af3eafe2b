import type { LinkBlock } from '../entities/mention.ts';
import type { ArticleRoot } from './article-root.ts';
import type { Span } from './placed.ts';
import type { TextBlock, TextIndex } from './text-index.ts';
import { boxOf } from './page-nodes.ts';

/** The blocks of an article's text as the linker reads them; of a stretch of it if one is given. */
export function linkBlocksOf(
  index: TextIndex,
  root: Pick<ArticleRoot, 'partOf'>,
  stretch: Span = { start: 0, end: index.text.length },
): LinkBlock[] {
  return index.blocks
    .filter(({ start, end }) => end > stretch.start && start < stretch.end)
    .map(({ start, end, element }) => ({
      start,
      text: index.text.slice(start, end),
      part: root.partOf(element),
    }));
}

/**
 * Longer texts are linked twice: what is in sight at once, then everything, because what stands
 * elsewhere in a text helps to tell its names apart. UTF-16 code units; some 6,000 words.
 */
const SHORT = 40_000;
/** Read before and behind the top of the view, UTF-16 code units: a screen holds some 5,000. */
const BEFORE = 4_000;
const BEHIND = 16_000;

/** The stretch of a long text to be linked first: what is in sight. Null for a text of usual length. */
export function stretchInSight(index: TextIndex): Span | null {
  if (index.text.length <= SHORT) return null;
  const top = index.blocks[firstInSight(index.blocks)]?.start ?? 0;
  return { start: Math.max(0, top - BEFORE), end: top + BEHIND };
}

/** The first block that ends below the top of the view; blocks stand below each other. */
function firstInSight(blocks: readonly TextBlock[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle]?.element;
    if (block && boxOf(block).bottom <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Density } from '../settings/settings.ts';
import { assertNever } from '../text/assert-never.ts';
import type { Mention } from './mention.ts';

/** A block's stretch of the root's normalised text, UTF-16 offsets, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The mentions that are painted at a density. A metonym and the place it names count as two
 * entities, a nested mention counts beside the longer one around it.
 * @param mentions in text order
 * @param blocks in text order, without gaps that matter: a mention lies in exactly one
 */
export function visibleMentions(
  mentions: readonly Mention[],
  blocks: readonly Stretch[],
  density: Density,
): readonly Mention[] {
  const marked = mentions.filter((mention) => mention.marked);
  switch (density) {
    case 'none':
      return [];
    case 'every':
      return marked;
    case 'first-in-article':
      return firstOf(marked, () => '');
    case 'first-in-paragraph': {
      let block = 0;
      return firstOf(marked, ({ start }) => {
        while (block + 1 < blocks.length && (blocks[block]?.end ?? Infinity) <= start) block++;
        return String(block);
      });
    }
    default:
      return assertNever(density);
  }
}

function firstOf(mentions: readonly Mention[], scope: (mention: Mention) => string): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const key = `${scope(mention)} ${mention.entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

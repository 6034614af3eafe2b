import type { Gazetteer } from '../../entities/gazetteer.ts';
import { createLinker } from '../../entities/link.ts';
import type { Mention } from '../../entities/mention.ts';
import type { DraftArticle } from './read-article.ts';

/**
 * The names in an article that packs know, with offsets into the blocks' joined text.
 * @param articlePacks ids of those of the packs that belong to this very article.
 */
export function linkArticle(
  article: DraftArticle,
  language: string,
  gazetteers: readonly Gazetteer[],
  articlePacks: readonly string[] = [],
): Mention[] {
  let start = 0;
  const blocks = article.blocks.map(({ part, text }) => {
    const block = { part, text, start };
    start += text.length + 1;
    return block;
  });
  const { date } = article;
  return createLinker(gazetteers).link(blocks, {
    language,
    date,
    articlePacks,
    rejected: [],
    neverNames: [],
  });
}

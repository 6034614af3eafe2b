import type { LibraryServices } from '@/components/library/services.ts';
import { loadKnowledge } from '@/utils/edge/load-knowledge.ts';
import { report } from '@/utils/edge/log.ts';
import type { Repository } from '@/utils/notes/repository.ts';

/**
 * Links the text of saved copies here in the page: the background answers content scripts only about
 * their own page. Packs are loaded with the first copy that is read.
 */
export function linkerOf(repository: Repository): LibraryServices['link'] {
  const knowledge = loadKnowledge(repository);
  return async (blocks, context, articleId) => {
    try {
      const [known, article] = await Promise.all([knowledge(), repository.article(articleId)]);
      return known.link(blocks, {
        language: context.language,
        date: context.date,
        articlePacks: article ? known.packsOf(article).map((pack) => pack.id) : [],
        rejected: [],
        neverNames: [],
      });
    } catch (error) {
      report('link saved copy', error);
      return [];
    }
  };
}

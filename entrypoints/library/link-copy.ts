import type { LibraryServices } from '@/components/library/services.ts';
import { linkHeeding } from '@/utils/edge/link-heeding.ts';
import { loadKnowledge } from '@/utils/edge/load-knowledge.ts';
import { report } from '@/utils/edge/log.ts';
import type { Repository } from '@/utils/notes/repository.ts';

/**
 * Links the text of saved copies here in the page: the background answers content scripts only about
 * their own page. Packs are loaded with the first copy that is read. What the reader said of marks
 * on the article holds in its copy, too.
 */
export function linkerOf(repository: Repository): LibraryServices['link'] {
  const knowledge = loadKnowledge(repository);
  const { signal: never } = new AbortController();
  return async (blocks, { language, date }, articleId) => {
    try {
      const [known, found] = await Promise.all([knowledge.get(), repository.article(articleId)]);
      const article = found ?? { identities: [], fingerprint: [] };
      return await linkHeeding(known, repository, blocks, { article, language, date }, never);
    } catch (error) {
      report('link saved copy', error);
      return [];
    }
  };
}

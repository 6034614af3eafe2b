import type { CopiesService, PageService } from '@/components/services.ts';
import { copyAsRead, isFragment } from '@/utils/article/copy.ts';
import { isOneArticle } from '@/utils/article/identity.ts';

/** Saved copies from the store, the page's text from its tab; the store is loaded when first asked. */
export function copiesService(page: Pick<PageService, 'text'>): CopiesService {
  return {
    asRead: async (article) => {
      const { openReaderStore } = await import('@/utils/edge/reader-store.ts');
      const store = openReaderStore();
      const known = await store.findArticle(article);
      if (!known) return null;
      const [saved, former, text] = await Promise.all([
        store.savedCopy(known.id),
        store.formerCopies(known.id),
        page.text(),
      ]);
      // Under infinite scroll another article may be in view by now.
      if (!text.ok || !isOneArticle(text.value.detected.identities, article.identities))
        return null;
      const copy = copyAsRead(text.value.blocks, saved, former, new Date());
      if (!copy || isFragment(text.value.blocks, copy.blocks)) return null;
      return { articleId: known.id, copy, page: text.value };
    },
  };
}

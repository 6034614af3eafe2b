import { isOneArticle } from '@/utils/article/identity.ts';
import { compareCopies, type WireStory } from '@/utils/article/wire-story.ts';
import { sendToTab } from '@/utils/edge/messaging.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { siteHost } from '@/utils/settings/hosts.ts';

/** The reader's article from another outlet whose story a tab's page tells; null if there is none. */
export async function wireStoryIn(
  repository: Repository,
  tabId: number,
): Promise<WireStory | null> {
  const page = await sendToTab(tabId, 'page.copy');
  if (!page.ok) return null;
  const { detected, blocks } = page.value;
  const article = await repository.findArticle(detected);
  if (!article || isOneArticle(article.identities, detected.identities)) return null;
  const copy = await repository.savedCopy(article.id);
  const { title, url, outlet } = article.metadata;
  return {
    title,
    url,
    outlet: outlet ?? siteHost(url) ?? title,
    compared: copy && compareCopies(copy.blocks, blocks),
  };
}

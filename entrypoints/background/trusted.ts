import { identitiesOf } from '@/utils/article/identity.ts';
import type { DetectedArticle } from '@/utils/article/article.ts';
import type { Sender } from '@/utils/edge/messaging.ts';

/**
 * What a content script says of its page, with the address put in by the browser's word. Declared
 * names stay: the detector confirmed them against the page, and a page that names another site's
 * article gets nothing by it but notes whose words it does not hold.
 */
export function trusted(detected: DetectedArticle, sender: Sender): DetectedArticle {
  const url = sender.tab?.url ?? sender.url;
  if (!url) return detected;
  const own = identitiesOf(url);
  return {
    ...detected,
    identities: [...new Set([...detected.identities, ...own])],
  };
}

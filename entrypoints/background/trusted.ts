import type { DetectedArticle } from '@/utils/article/article.ts';
import { hostIn, identitiesOf } from '@/utils/article/identity.ts';
import type { Sender } from '@/utils/edge/messaging.ts';

/**
 * What a content script says of its page, held against the address the browser gives: names of
 * other sites' articles are dropped. The names are not simply made from the address, because under
 * infinite scroll it names another article of the same site than the one that is read.
 */
export function trusted(detected: DetectedArticle, sender: Sender): DetectedArticle {
  const url = sender.url;
  if (!url || url.startsWith('file:')) return detected;
  const own = identitiesOf(url);
  const hosts = new Set(own.map(hostIn));
  const identities = detected.identities.filter((name) => hosts.has(hostIn(name)));
  return { ...detected, identities: identities.length > 0 ? identities : own };
}

import type { DetectedArticle } from '@/utils/article/article.ts';
import type { PageAbout } from '../services.ts';

/**
 * What is known of a page that no script may read: enough to keep a note on the page as a whole.
 * Null where the page has no address a reader could come back to.
 */
export function fallbackArticle(about: PageAbout | null): DetectedArticle | null {
  if (about?.url == null || !URL.canParse(about.url)) return null;
  const { protocol, host, pathname, href } = new URL(about.url);
  if (!['http:', 'https:', 'file:'].includes(protocol)) return null;
  return {
    score: 0,
    reasons: [],
    identities: [`url:${host}${pathname}`],
    fingerprint: [],
    metadata: { title: about.title || host || pathname, url: href },
  };
}

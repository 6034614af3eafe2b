import type { Article, DetectedArticle } from '../article/article.ts';
import { sharesIdentity } from '../article/identity.ts';
import { siteHost } from '../settings/hosts.ts';
import type { Note } from './note.ts';

/** What a reader calls the place where an article stands: the outlet's name, else its host. */
export function outletName({ outlet, url }: Pick<Article['metadata'], 'outlet' | 'url'>): string {
  return outlet ?? siteHost(url) ?? '';
}

/** The outlet to keep with a note that is made on a page: null on the article's own page. */
export function outletOfCopy(
  article: Pick<Article, 'identities'>,
  page: Pick<DetectedArticle, 'identities' | 'metadata'>,
): string | null {
  const isOwn = sharesIdentity(article.identities, page.identities);
  return isOwn ? null : outletName(page.metadata) || null;
}

/** The outlet a note is from, if that is not the one whose page is read; else null. */
export function outletElsewhere(
  note: Pick<Note, 'outlet'>,
  article: Pick<Article, 'identities' | 'metadata'>,
  page: Pick<DetectedArticle, 'identities' | 'metadata'>,
): string | null {
  const made = note.outlet ?? outletName(article.metadata);
  const here = outletOfCopy(article, page) ?? outletName(article.metadata);
  return made === here || made === '' ? null : made;
}

import type { DetectedArticle, Part } from '../article/article.ts';
import { identitiesOf } from '../article/identity.ts';
import type { FoundArticle } from './page-reader.ts';

export function findArticles(document: Document, url: string): readonly FoundArticle[] {
  const element = document.querySelector('article.article, article');
  return element ? [found(document, url, element, true)] : [];
}
export function wholePage(document: Document, url: string): FoundArticle {
  return found(document, url, document.body, false);
}
function found(
  document: Document,
  url: string,
  element: Element,
  isArticle: boolean,
): FoundArticle {
  const detected: DetectedArticle = {
    score: 1,
    reasons: [],
    identities: identitiesOf(url),
    fingerprint: [],
    metadata: { title: document.title, url, language: 'en', published: '2024-06-05' },
  };
  return { isArticle, detected, root: { element, skip: () => false, partOf: (): Part => 'body' } };
}

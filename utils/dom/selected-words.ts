import { describe } from '../anchoring/describe.ts';
import type { PageSelection } from '../messages/page-view.ts';
import type { OpenArticle } from './page-reader.ts';
import type { Span } from './placed.ts';

/**
 * Where in an article the page's selection stands, cut at the article's edges; null if no words of
 * an article are selected. Cheap however much is selected.
 */
export function selectedSpan(
  document: Document,
  articles: readonly OpenArticle[],
): { readonly article: OpenArticle; readonly span: Span } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  for (const article of articles) {
    if (!range.intersectsNode(article.root.element)) continue;
    const span = article.index.offsetsFor(range);
    if (span) return { article, span };
  }
  return null;
}

/** The selected words of an article, described so that they can be found again. */
export function selectedWords(
  document: Document,
  articles: readonly OpenArticle[],
): { article: OpenArticle; selection: PageSelection } | null {
  const selected = selectedSpan(document, articles);
  if (!selected) return null;
  const { article, span } = selected;
  const { text } = article.index;
  const inside = article.mentions.filter(({ start, end }) => start < span.end && end > span.start);
  return {
    article,
    selection: {
      quote: text.slice(span.start, span.end),
      span,
      selectors: describe(text, span.start, span.end),
      entities: [...new Set(inside.map(({ entity }) => entity))],
    },
  };
}

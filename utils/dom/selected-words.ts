import { describe } from '../anchoring/describe.ts';
import type { PageSelection } from '../messages/page-view.ts';
import type { OpenArticle } from './page-reader.ts';

/**
 * The page's selection described in the article that holds it, cut at the article's edges; null if
 * no words of an article are selected.
 */
export function selectedWords(
  document: Document,
  articles: readonly OpenArticle[],
): { article: OpenArticle; selection: PageSelection } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  for (const article of articles) {
    if (!range.intersectsNode(article.root.element)) continue;
    const span = article.index.offsetsFor(range);
    if (!span) continue;
    const { text } = article.index;
    return {
      article,
      selection: {
        quote: text.slice(span.start, span.end),
        span,
        selectors: describe(text, span.start, span.end),
        entities: [
          ...new Set(
            article.mentions
              .filter(({ start, end }) => start < span.end && end > span.start)
              .map(({ entity }) => entity),
          ),
        ],
      },
    };
  }
  return null;
}

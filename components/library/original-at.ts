import type { Article } from '@/utils/article/article.ts';
import type { Note } from '@/utils/notes/note.ts';

/** The article's address at the note's words (text fragment). */
export function originalAt(article: Pick<Article, 'metadata'>, note: Pick<Note, 'target'>): string {
  const quote =
    'selectors' in note.target
      ? note.target.selectors.find((s) => s.type === 'TextQuoteSelector')
      : undefined;
  const url = article.metadata.url;
  if (!quote) return url;
  return `${url.split('#')[0] ?? url}#:~:text=${encodeURIComponent(quote.exact).replaceAll('-', '%2D')}`;
}

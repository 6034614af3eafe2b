import { textFragmentUrl } from '@/utils/anchoring/text-fragment.ts';
import type { Article } from '@/utils/article/article.ts';
import type { Note } from '@/utils/notes/note.ts';

/** The article's address at the note's words. */
export function originalAt(article: Pick<Article, 'metadata'>, note: Pick<Note, 'target'>): string {
  return textFragmentUrl(
    article.metadata.url,
    'selectors' in note.target ? note.target.selectors : [],
  );
}

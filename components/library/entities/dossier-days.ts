import type { ArticleSummary } from '@/utils/notes/repository.ts';
import type { Note } from '@/utils/notes/note.ts';

/** The notes of one article in a dossier. */
export interface DossierDay {
  readonly key: string;
  readonly articleId: string;
  readonly title: string;
  readonly language: string | undefined;
  /** The article's address; empty if unknown. */
  readonly url: string;
  /** ISO date or instant of the article; null if unknown. */
  readonly date: string | null;
  readonly notes: readonly Note[];
}

/**
 * Notes by article in the order of the articles' dates, undated ones last: a dossier follows what
 * happened, not when it was read.
 */
export function dossierDays(
  notes: readonly Note[],
  articles: readonly ArticleSummary[],
): DossierDay[] {
  const byArticle = new Map<string, Note[]>();
  for (const note of notes) {
    const list = byArticle.get(note.articleId);
    if (list) list.push(note);
    else byArticle.set(note.articleId, [note]);
  }
  return [...byArticle]
    .map(([articleId, list]) => {
      const metadata = articles.find(({ article }) => article.id === articleId)?.article.metadata;
      return {
        key: articleId,
        articleId,
        title: metadata?.title ?? '',
        language: metadata?.language,
        url: metadata?.url ?? '',
        date: metadata?.published ?? null,
        notes: list.toSorted((a, b) => placeOf(a) - placeOf(b)),
      };
    })
    .toSorted((a, b) => {
      if (a.date === null || b.date === null)
        return Number(a.date === null) - Number(b.date === null);
      return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
    });
}

function placeOf(note: Note): number {
  if (!('selectors' in note.target)) return -1;
  const position = note.target.selectors.find((s) => s.type === 'TextPositionSelector');
  return position?.start ?? Number.MAX_SAFE_INTEGER;
}

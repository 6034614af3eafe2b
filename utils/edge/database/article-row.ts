import type { Article } from '@/utils/article/article.ts';
import type { ArticleRow } from './rows.ts';

/**
 * How many of the fingerprint's smallest hashes are indexed. Two texts with a Jaccard similarity of
 * 0.3 share none of 16 in one case of 300 (0.7^16); the comparison itself uses all hashes.
 */
export const SKETCH_SIZE = 16;

/** A new row for an article that has nothing on it yet. */
export function newArticleRow(article: Article): ArticleRow {
  return {
    ...article,
    seq: 0,
    sketch: article.fingerprint.slice(0, SKETCH_SIZE),
    notes: 0,
    lostNotes: 0,
    hasCopy: false,
    latest: article.created,
  };
}

/** The article without what only the store needs. */
export function readArticle(row: ArticleRow): Article {
  const {
    seq: _seq,
    sketch: _sketch,
    notes: _notes,
    lostNotes: _lost,
    hasCopy: _copy,
    latest: _latest,
    ...article
  } = row;
  return { ...article, schema: 1, fingerprint: article.fingerprint ?? [] };
}

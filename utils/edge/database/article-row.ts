import type { Article, Fingerprint } from '@/utils/article/article.ts';
import type { ListedArticle } from '@/utils/notes/repository.ts';
import type { ArticleRow, FingerprintRow } from './rows.ts';

/**
 * How many of the fingerprint's smallest hashes are indexed. Two texts with a Jaccard similarity of
 * 0.3 share none of 16 in one case of 300 (0.7^16); the comparison itself uses all hashes.
 */
const SKETCH_SIZE = 16;

/** The hashes by which articles with perhaps the same text are found. */
export function sketchOf(fingerprint: Fingerprint): string[] {
  return fingerprint.slice(0, SKETCH_SIZE);
}

/** The row of an article's fingerprint; an empty one has none. */
export function fingerprintRows(articleId: string, fingerprint: Fingerprint): FingerprintRow[] {
  if (fingerprint.length === 0) return [];
  return [{ articleId, packed: fingerprint.join(' '), sketch: sketchOf(fingerprint) }];
}

/** The fingerprint that was stored. */
export function readFingerprint(row: FingerprintRow | undefined): string[] {
  return row?.packed ? row.packed.split(' ') : [];
}

/** A new row for an article that has nothing on it yet. */
export function newArticleRow({ fingerprint: _apart, ...article }: Article): ArticleRow {
  return { ...article, seq: 0, notes: 0, lostNotes: 0, hasCopy: false, latest: article.created };
}

/** The article as the library lists it. */
export function listedArticle(row: ArticleRow): ListedArticle {
  const {
    seq: _seq,
    notes: _notes,
    lostNotes: _lost,
    hasCopy: _copy,
    latest: _latest,
    ...article
  } = row;
  return { ...article, schema: 1 };
}

/** The article without what only the store needs. */
export function readArticle(row: ArticleRow, fingerprint: FingerprintRow | undefined): Article {
  return { ...listedArticle(row), fingerprint: readFingerprint(fingerprint) };
}

import { IS_ARTICLE, judge, type Verdict } from '@/utils/article/detect.ts';
import { findArticleRoots } from './article-root.ts';
import { collectEvidence } from './page-evidence.ts';

/**
 * The verdict on a page if there is an article with a text in it, else null. All that the small first
 * script of a page needs: what `findArticles` finds beside is left to the script that is loaded then.
 */
export function scoreArticle(document: Document, url: string): Verdict | null {
  const verdict = judge(collectEvidence(document, url));
  if (verdict.score < IS_ARTICLE) return null;
  return findArticleRoots(document).length > 0 ? verdict : null;
}

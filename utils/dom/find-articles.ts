import type { DetectedArticle } from '@/utils/article/article.ts';
import { IS_ARTICLE, judge, type Verdict } from '@/utils/article/detect.ts';
import { fingerprintOf } from '@/utils/article/fingerprint.ts';
import { identitiesOf } from '@/utils/article/identity.ts';
import { type ArticleRoot, findArticleRoots, wholePageRoot } from './article-root.ts';
import { bodyText } from './body-text.ts';
import { collectEvidence } from './page-evidence.ts';
import { declaredNames, type PageHead, readHead, readMetadata } from './read-metadata.ts';

/** An article root together with what is known of it. */
export interface FoundArticle {
  readonly root: ArticleRoot;
  readonly detected: DetectedArticle;
  /** False for a page without an article: notes work there, nothing is linked. */
  readonly isArticle: boolean;
}

/**
 * The articles of a page, in document order; none on a page that is not an article. Cheap where there
 * is none: only then the text is searched for its root. Never throws on a broken page.
 */
export function findArticles(document: Document, url: string): FoundArticle[] {
  const verdict = judge(collectEvidence(document, url));
  if (verdict.score < IS_ARTICLE) return [];
  const head = readHead(document);
  return findArticleRoots(document).map((root) =>
    describe(document, url, root, head, verdict, true),
  );
}

/** A page without an article, so that notes can be made on it. */
export function wholePage(document: Document, url: string): FoundArticle {
  const verdict = judge(collectEvidence(document, url));
  return describe(document, url, wholePageRoot(document), readHead(document), verdict, false);
}

function describe(
  document: Document,
  url: string,
  root: ArticleRoot,
  head: PageHead,
  verdict: Verdict,
  isArticle: boolean,
): FoundArticle {
  const text = bodyText(root);
  const identities = identitiesOf(url, declaredNames(head, root));
  return {
    root,
    isArticle,
    detected: {
      score: verdict.score,
      reasons: [...verdict.reasons],
      identities,
      // The words of a front page or a form are no story that could stand elsewhere.
      fingerprint: isArticle ? [...fingerprintOf(text)] : [],
      metadata: readMetadata(document, url, root, head, identities, text),
    },
  };
}

import type { ArticleIdentity, DetectedArticle } from '@/utils/article/article.ts';
import { IS_ARTICLE, type Verdict } from '@/utils/article/detect.ts';
import { fingerprintOf } from '@/utils/article/fingerprint.ts';
import { identitiesOf, isMeant, textIdentity } from '@/utils/article/identity.ts';
import { type ArticleRoot, findArticleRoots, wholePageRoot } from './article-root.ts';
import { bodyText } from './body-text.ts';
import { declaredNames, readHead, readMetadata } from './read-metadata.ts';
import type { TextIndex } from './text-index.ts';
import { titleOf } from './page-nodes.ts';

/** What stands in a page at one moment, before any text is read. */
export interface PageSurvey {
  /** The articles' roots in document order; the whole page alone where there is no article. */
  readonly roots: readonly ArticleRoot[];
  /** False for a page without an article: notes work there, nothing is linked. */
  readonly isArticle: boolean;
  /** The names of the article at a root, strongest first. */
  identities(root: ArticleRoot): ArticleIdentity[];
  /** Whether address and title of the page mean the article at a root; null: they do not say. */
  isMeant(root: ArticleRoot): boolean | null;
  /**
   * All that is known of the article at a root.
   * @param isNamed false: its names are another one's, and it is called by its own words.
   */
  describe(root: ArticleRoot, index: TextIndex, isNamed?: boolean): DetectedArticle;
}

/** An article root together with what is known of it. */
export interface FoundArticle {
  readonly root: ArticleRoot;
  readonly detected: DetectedArticle;
  readonly isArticle: boolean;
}

/** The roots of a survey alone: without the head, it costs a third. Never throws on a broken page. */
export function findRoots(
  document: Document,
  verdict: Verdict,
): Pick<PageSurvey, 'roots' | 'isArticle'> {
  const found = verdict.score < IS_ARTICLE ? [] : findArticleRoots(document);
  const isArticle = found.length > 0;
  return { roots: isArticle ? found : [wholePageRoot(document)], isArticle };
}

/**
 * Looks where in a page articles stand. Never throws on a broken page.
 * @param verdict on this page at this address; whoever asks has judged it, so that the overlay need
 * not carry the judge.
 */
export function surveyPage(document: Document, url: string, verdict: Verdict): PageSurvey {
  const { roots, isArticle } = findRoots(document, verdict);
  const head = readHead(document);
  const identities = (root: ArticleRoot) => identitiesOf(url, declaredNames(head, root));
  return {
    roots,
    isArticle,
    identities,
    isMeant: (root) => isMeant(url, titleOf(document), declaredNames(head, root).headline),
    describe: (root, index, isNamed = true) => {
      const text = bodyText(root, index);
      const fingerprint = fingerprintOf(text);
      const names = isNamed ? identities(root) : [textIdentity(url, fingerprint)];
      return {
        score: verdict.score,
        reasons: [...verdict.reasons],
        identities: names,
        // The words of a front page or a form are no story that could stand elsewhere.
        fingerprint: isArticle ? [...fingerprint] : [],
        metadata: readMetadata(document, url, root, head, names, text),
      };
    },
  };
}

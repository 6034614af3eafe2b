import { IS_ARTICLE, judge } from '../../utils/article/detect.ts';
import { pageEvidence } from '../../utils/dom/page-evidence.ts';

/** What the detection benchmark calls: `globalThis.ArticleDetector`. */
interface ArticleDetector {
  detect(document: Document, url: string | null): { article: boolean; score: number };
}

const ArticleDetector: ArticleDetector = {
  detect(document, url) {
    const { score } = judge(pageEvidence(document, url));
    return { article: score >= IS_ARTICLE, score };
  },
};

Object.assign(globalThis, { ArticleDetector });

import { judge } from '@/utils/article/detect.ts';
import { pageEvidence } from '@/utils/dom/page-evidence.ts';
import { surveyPage, type FoundArticle } from '@/utils/dom/survey-page.ts';
import { indexText } from '@/utils/dom/text-index.ts';

/** The articles of a page, in document order, in one go; none on a page that is not an article. */
export function findArticles(document: Document, url: string): FoundArticle[] {
  const survey = surveyPage(document, url, judge(pageEvidence(document, url)));
  if (!survey.isArticle) return [];
  return survey.roots.map((root) => ({
    root,
    isArticle: true,
    detected: survey.describe(root, indexText(root.element, { skip: root.skip })),
  }));
}

import type { PageFigure } from '@/utils/dom/find-figures.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';

/** A figure of one of the page's articles. */
export interface FigurePlace {
  readonly article: OpenArticle;
  readonly figure: PageFigure;
}

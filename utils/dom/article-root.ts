import type { Part } from '../article/article.ts';
export interface ArticleRoot {
  readonly element: Element;
  readonly skip: (element: Element) => boolean;
  readonly partOf: (block: Element) => Part;
}

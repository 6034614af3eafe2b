import type { UrlShape } from './url-shape.ts';

/** What a page shows about itself; collected by `utils/dom/page-evidence.ts`. */
export interface PageEvidence {
  readonly shape: UrlShape;
  /** `og:type`, lower case; empty where there is none. */
  readonly openGraphType: string;
  /** A time of publication stands in meta tags. */
  readonly publishedInMeta: boolean;
  /** Articles described in JSON-LD. A list describes several. */
  readonly dataArticles: number;
  /** Characters of prose (Latin measure) in the element that holds most of it, and in how many blocks. */
  readonly bodyProse: number;
  readonly bodyBlocks: number;
  /** Characters of all prose that was looked at, and how many elements hold some of it. */
  readonly pageProse: number;
  readonly proseParents: number;
  /** Headings that are links: teasers. */
  readonly headlineLinks: number;
  readonly mainHeadings: number;
  /** Share of the words of the best first-level heading that the page's title repeats, 0 to 1. */
  readonly headlineInTitle: number;
  /** Words of that heading. */
  readonly headlineWords: number;
  readonly articleElements: number;
}

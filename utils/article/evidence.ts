import type { UrlShape } from './url-shape.ts';

/**
 * What a page shows about itself, looked up when asked: {@link judge} asks the cheapest first and
 * stops when the rest cannot change its mind. `utils/dom/page-evidence.ts` answers.
 */
export interface PageEvidence {
  readonly shape: UrlShape;
  /** `og:type`, lower case; empty where there is none. */
  openGraphType(): string;
  /** A time of publication stands in meta tags. */
  publishedInMeta(): boolean;
  /** JSON-LD describes one article, perhaps with the page around it called one too, and no list. */
  isDataArticle(): boolean;
  outline(): PageOutline;
  /** @param isEnough asked at each piece of text; from true on, more would not change the verdict. */
  prose(isEnough: EnoughProse): ProseSample;
  /** Headings that are links: teasers. */
  headlineLinks(): number;
}

/** What a page's headings and landmarks tell. */
export interface PageOutline {
  readonly articleElements: number;
  readonly mainHeadings: number;
  /** Share of the words of the best first-level heading that the page's title repeats, 0 to 1. */
  readonly headlineInTitle: number;
  /** Words of that heading. */
  readonly headlineWords: number;
}

/** How much prose stands together on a page: a quick look, for detection only. */
export interface ProseSample {
  /** Characters (Latin measure) in the element that holds most prose. */
  readonly chars: number;
  /** In how many pieces. */
  readonly blocks: number;
}

export type EnoughProse = (chars: number, blocks: number) => boolean;

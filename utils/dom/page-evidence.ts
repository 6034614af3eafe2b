import type { PageEvidence } from '@/utils/article/evidence.ts';
import { shapeOfUrl } from '@/utils/article/url-shape.ts';
import { sampleProse } from './prose-sample.ts';

/** A script block that is longer describes a catalogue, not an article. */
const MAX_DATA = 200_000;

const DATA_ARTICLE =
  /"@type"\s*:\s*\[?\s*"(?:(?:News|Analysis|Background|Opinion|Review|Reportage|AskPublicNews|Tech|Scholarly|Satirical|SocialMedia|Medical\w*|Advertiser\w*)?Article|(?:Blog|LiveBlog|DiscussionForum)?Posting|Report)"/g;

const PUBLISHED =
  'meta[property="article:published_time"],meta[property="og:article:published_time"],meta[itemprop=datePublished],meta[name=pubdate],meta[name=parsely-pub-date],meta[name="sailthru.date"],meta[name=citation_publication_date],meta[name="article:published_time"]';

/**
 * Collects what tells an article from other pages, from the address, the head, a sample of the text
 * and a few counts. Forces no layout, never throws on a broken document.
 *
 * It runs once, cold, on every page: so it lets the browser's selectors do the looking, has no
 * expression with Unicode classes (they take half a millisecond to compile), and stops where the
 * rest would not change the verdict.
 */
export function collectEvidence(document: Document, url: string | null): PageEvidence {
  const shape = shapeOfUrl(url);
  if (shape.home) return { ...NOTHING_SEEN, shape };
  const openGraphType = contentOf(document, 'meta[property="og:type"]').toLowerCase();
  const data = countDataArticles(document);
  const publishedInMeta = document.querySelector(PUBLISHED) !== null;
  const declared = publishedInMeta || openGraphType === 'article' || data.dataArticles === 1;
  const size = shape.form || shape.listing ? 'paragraphs' : declared ? 'brief' : 'everywhere';
  return {
    shape,
    openGraphType,
    publishedInMeta,
    ...data,
    ...sampleProse(document, size),
    ...bestHeadline(document),
    headlineLinks: document.querySelectorAll('h2 a,h3 a,h4 a,a h2,a h3').length,
    articleElements: document.getElementsByTagName('article').length,
    passwords: document.querySelectorAll('input[type=password]').length,
    hasNext: document.querySelector('link[rel=next],a[rel=next]') !== null,
  };
}

const NOTHING_SEEN: Omit<PageEvidence, 'shape'> = {
  openGraphType: '',
  publishedInMeta: false,
  dataArticles: 0,
  microArticles: 0,
  bodyProse: 0,
  bodyBlocks: 0,
  pageProse: 0,
  proseParents: 0,
  mainHeadings: 0,
  headlineInTitle: 0,
  headlineWords: 0,
  headlineLinks: 0,
  articleElements: 0,
  passwords: 0,
  hasNext: false,
};

function contentOf(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}

type DataCounts = Pick<PageEvidence, 'dataArticles' | 'microArticles'>;

function countDataArticles(document: Document): DataCounts {
  let dataArticles = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_DATA || !(text.includes('Article') || text.includes('Posting'))) continue;
    dataArticles += text.match(DATA_ARTICLE)?.length ?? 0;
  }
  const microArticles = document.querySelectorAll(
    '[itemtype$="Article"],[itemtype$="BlogPosting"]',
  ).length;
  return { dataArticles, microArticles };
}

type Headline = Pick<PageEvidence, 'mainHeadings' | 'headlineInTitle' | 'headlineWords'>;

/** More first-level headings than this are a list, whatever they say. */
const MAX_HEADINGS = 8;

function bestHeadline(document: Document): Headline {
  const headings = document.getElementsByTagName('h1');
  const title = new Set(
    wordsOf(`${document.title} ${contentOf(document, 'meta[property="og:title"]')}`),
  );
  let headlineInTitle = 0;
  let headlineWords = 0;
  for (let i = 0; i < Math.min(headings.length, MAX_HEADINGS); i++) {
    const words = wordsOf(headings[i]?.textContent ?? '');
    if (words.length === 0) continue;
    const share = words.filter((word) => title.has(word)).length / words.length;
    if (share > headlineInTitle || (share === headlineInTitle && words.length > headlineWords)) {
      headlineInTitle = share;
      headlineWords = words.length;
    }
  }
  return { mainHeadings: headings.length, headlineInTitle, headlineWords };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

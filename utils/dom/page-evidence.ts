import type { PageEvidence } from '@/utils/article/evidence.ts';
import { shapeOfUrl } from '@/utils/article/url-shape.ts';
import { sampleProse } from './prose-sample.ts';

/** A script block that is longer describes a catalogue, not an article. */
const MAX_DATA = 200_000;

/** How the names of schema.org's article types end, with the quotation mark after them. */
const DATA_ARTICLES = ['Article"', 'Posting"'];

/** `og:type`, `og:title` and the times of publication that sites write into their heads. */
const HEAD_SIGNS =
  'meta[property="og:type"],meta[property="og:title"],meta[property="article:published_time"],meta[property="og:article:published_time"],meta[name="article:published_time"],meta[itemprop=datePublished],meta[name=pubdate],meta[name=parsely-pub-date],meta[name="sailthru.date"],meta[name=citation_publication_date]';

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
  const head = readHeadSigns(document);
  const dataArticles = countDataArticles(document);
  const declared = head.publishedInMeta || head.openGraphType === 'article' || dataArticles === 1;
  const size = shape.form || shape.listing ? 'paragraphs' : declared ? 'brief' : 'everywhere';
  return {
    shape,
    openGraphType: head.openGraphType,
    publishedInMeta: head.publishedInMeta,
    dataArticles,
    ...sampleProse(document, size),
    ...bestHeadline(document, `${document.title} ${head.title}`),
    headlineLinks: document.querySelectorAll('h2 a,h3 a,h4 a,a h2,a h3').length,
    articleElements: document.getElementsByTagName('article').length,
  };
}

const NOTHING_SEEN: Omit<PageEvidence, 'shape'> = {
  openGraphType: '',
  publishedInMeta: false,
  dataArticles: 0,
  bodyProse: 0,
  bodyBlocks: 0,
  pageProse: 0,
  proseParents: 0,
  mainHeadings: 0,
  headlineInTitle: 0,
  headlineWords: 0,
  headlineLinks: 0,
  articleElements: 0,
};

interface HeadSigns {
  readonly openGraphType: string;
  readonly publishedInMeta: boolean;
  readonly title: string;
}

function readHeadSigns(document: Document): HeadSigns {
  let [openGraphType, title, publishedInMeta] = ['', '', false];
  // A head of a hundred elements is searched in no time, the whole page is not.
  for (const meta of (document.head ?? document).querySelectorAll(HEAD_SIGNS)) {
    const property = meta.getAttribute('property');
    const content = meta.getAttribute('content') ?? '';
    if (property === 'og:type') openGraphType ||= content.toLowerCase();
    else if (property === 'og:title') title ||= content;
    else publishedInMeta = true;
  }
  return { openGraphType, publishedInMeta, title };
}

/** Articles that JSON-LD describes, by the names of their types; nothing is parsed for that. */
function countDataArticles(document: Document): number {
  let count = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_DATA) continue;
    for (const name of DATA_ARTICLES) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) count++;
    }
  }
  return count;
}

type Headline = Pick<PageEvidence, 'mainHeadings' | 'headlineInTitle' | 'headlineWords'>;

/** More first-level headings than this are a list, whatever they say. */
const MAX_HEADINGS = 8;

function bestHeadline(document: Document, titles: string): Headline {
  const headings = document.getElementsByTagName('h1');
  const title = ` ${titles.toLowerCase()} `;
  let [headlineInTitle, headlineWords] = [0, 0];
  for (let i = 0; i < Math.min(headings.length, MAX_HEADINGS); i++) {
    let [words, shared] = [0, 0];
    for (const word of (headings[i]?.textContent ?? '').toLowerCase().split(/\s+/)) {
      if (word === '') continue;
      words++;
      if (title.includes(word)) shared++;
    }
    const share = words === 0 ? 0 : shared / words;
    if (share > headlineInTitle || (share === headlineInTitle && words > headlineWords)) {
      [headlineInTitle, headlineWords] = [share, words];
    }
  }
  return { mainHeadings: headings.length, headlineInTitle, headlineWords };
}

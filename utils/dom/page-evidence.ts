import type { PageEvidence, PageOutline } from '@/utils/article/evidence.ts';
import { shapeOfUrl } from '@/utils/article/url-shape.ts';
import { askPage, type AskPage } from './ask-page.ts';
import { sampleProse } from './prose-sample.ts';
import { titleOf } from './page-nodes.ts';

/**
 * What tells an article from other pages: the address, the head, a sample of the text and a few
 * counts. Forces no layout, never throws on a broken document.
 *
 * It runs once, cold, on every page. There the first look at an element of each kind costs more than
 * all that is read from it, so the browser is asked for numbers and texts rather than elements; and
 * there is no expression with Unicode classes (they take half a millisecond to compile).
 */
export function pageEvidence(document: Document, url: string | null): PageEvidence {
  const shape = shapeOfUrl(url);
  const page = askPage(document);
  return {
    shape,
    openGraphType: () => page.text(OPEN_GRAPH_TYPE).toLowerCase(),
    publishedInMeta: () => page.holds(PUBLISHED),
    isDataArticle: () => page.holds(ONE_DATA_ARTICLE),
    outline: () => outline(page, titleOf(document)),
    prose: (isEnough) => sampleProse(page, shape.form || shape.listing, isEnough),
    headlineLinks: () => page.count(HEADLINE_LINKS),
  };
}

const OPEN_GRAPH_TYPE = '//h:meta[@property="og:type"]/@content';
const OPEN_GRAPH_TITLE = '//h:meta[@property="og:title"]/@content';
const HEADLINE_LINKS = '//h:h2//h:a|//h:h3//h:a|//h:h4//h:a|//h:a//h:h2|//h:a//h:h3';

/** Names under which sites write a time of publication into their heads. */
const TIMES =
  '" article:published_time og:article:published_time datePublished pubdate parsely-pub-date sailthru.date citation_publication_date "';
/** No page gives one of its meta elements two of the three attributes. */
const PUBLISHED = `boolean(//h:meta[contains(${TIMES},concat(" ",@property,@name,@itemprop," "))])`;

/** A script block that is longer describes a catalogue, not an article (characters). */
const MAX_DATA = 200_000;
const DATA = `//h:script[@type="application/ld+json"][string-length()<${MAX_DATA}]`;
/** How the names of schema.org's article types end, with the quotation mark behind them. */
const ARTICLE = `'Article"'`;
const POSTING = `'Posting"'`;
/** Several in one block, or several blocks, are a list. Nothing is parsed for that. */
const ONE_DATA_ARTICLE = [
  `${DATA}[contains(.,${ARTICLE})or contains(.,${POSTING})]`,
  `count(${DATA}[contains(.,${ARTICLE})])<3`,
  `not(${DATA}[${thrice(ARTICLE)}or ${thrice(POSTING)}])`,
].join(' and ');

function thrice(text: string): string {
  return `contains(substring-after(substring-after(.,${text}),${text}),${text})`;
}

/** More first-level headings than this are a list, whatever they say. */
const MAX_HEADINGS = 3;

function outline(page: AskPage, pageTitle: string): PageOutline {
  const mainHeadings = page.count('//h:h1');
  const title = ` ${pageTitle} ${page.text(OPEN_GRAPH_TITLE)} `.toLowerCase();
  let [headlineInTitle, headlineWords] = [0, 0];
  for (let heading = 1; heading <= Math.min(mainHeadings, MAX_HEADINGS); heading++) {
    let [words, shared] = [0, 0];
    for (const word of page
      .text(`normalize-space((//h:h1)[${heading}])`)
      .toLowerCase()
      .split(' ')) {
      if (word === '') continue;
      words++;
      if (title.includes(word)) shared++;
    }
    const share = words === 0 ? 0 : shared / words;
    if (share > headlineInTitle || (share === headlineInTitle && words > headlineWords)) {
      [headlineInTitle, headlineWords] = [share, words];
    }
  }
  return {
    articleElements: page.count('//h:article'),
    mainHeadings,
    headlineInTitle,
    headlineWords,
  };
}

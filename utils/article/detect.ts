import type { PageEvidence } from './evidence.ts';

/** What the detector thinks of a page. */
export interface Verdict {
  /**
   * 0 to 1; {@link IS_ARTICLE} and more is an article. Of a clear case only as much is looked at as
   * makes it clear, so that scores tell sides, not degrees.
   */
  readonly score: number;
  /** What spoke for and against it, weightiest first: `declared-article`, `-listing-address`. */
  readonly reasons: readonly string[];
}

/** The score from which on a page counts as an article. */
export const IS_ARTICLE = 0.5;

/** What has been seen so far. */
interface Tally {
  logit: number;
  /** The head says that this is an article; it counts once, however often it is said. */
  isDeclared: boolean;
  isList: boolean;
  readonly parts: { readonly sign: string; readonly weight: number }[];
}

interface Look {
  readonly look: (page: PageEvidence, tally: Tally) => void;
  /** The least and the most that it can add to the logit. */
  readonly least: number;
  readonly most: number;
}

/**
 * The prior: most pages that are opened are not articles. Prior and weights were fitted by logistic
 * regression on labelled pages (held-out sites in every fold, ridge 0.5) and rounded; none is large
 * enough to decide alone, as each fails on some sites. Text and metadata fail on different ones.
 */
const PRIOR = -2.4;
const DECLARED = 1.2;
const PROSE = 2.5;
const PARAGRAPHS = 1.8;
const TEASERS = -0.5;
/** Not fitted, as labelled pages hardly have such types; what else declares an article can outweigh it. */
const OTHER_TYPE = -4;

/** What costs least to look at comes first; links in headings come last, as they say least. */
const LOOKS: readonly Look[] = [
  { look: lookAtAddress, least: -6.4, most: 2.1 },
  { look: lookAtOpenGraph, least: OTHER_TYPE, most: 0.9 + DECLARED },
  { look: lookAtTime, least: 0, most: 1 + DECLARED },
  { look: lookAtData, least: 0, most: 0.8 + DECLARED },
  { look: lookAtOutline, least: TEASERS, most: 2.7 },
  { look: lookAtProse, least: 0, most: PROSE + PARAGRAPHS },
  { look: lookAtTeasers, least: TEASERS, most: 0 },
];

/** Joins what address, head and text of a page say into one score with its reasons. */
export function judge(page: PageEvidence): Verdict {
  // A front page changes every hour; whatever it declares, notes cannot live there.
  if (page.shape.home) return { score: 0.01, reasons: ['-front-page'] };
  const tally: Tally = { logit: PRIOR, isDeclared: false, isList: false, parts: [] };
  let [least, most] = [0, 0];
  for (const look of LOOKS) {
    least += look.least;
    most += look.most;
  }
  for (const look of LOOKS) {
    look.look(page, tally);
    least -= look.least;
    most -= look.most;
    if (tally.logit + least >= 0 || tally.logit + most < 0) break;
  }
  const parts = tally.parts.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    score: 1 / (1 + Math.exp(-tally.logit)),
    reasons: parts.map(({ sign, weight }) => (weight < 0 ? `-${sign}` : sign)),
  };
}

/** A sign that adds less is not named among the reasons. */
const WORTH_NAMING = 0.2;

function add(tally: Tally, sign: string, weight: number): void {
  tally.logit += weight;
  if (Math.abs(weight) >= WORTH_NAMING) tally.parts.push({ sign, weight });
}

function declare(tally: Tally, sign: string, weight: number): void {
  add(tally, sign, weight);
  if (!tally.isDeclared) add(tally, 'declared-article', DECLARED);
  tally.isDeclared = true;
}

function lookAtAddress({ shape }: PageEvidence, tally: Tally): void {
  if (shape.form) add(tally, 'form-address', -3.4);
  if (shape.listing) add(tally, 'listing-address', -3);
  if (shape.specific) add(tally, 'specific-address', 1.4);
  if (shape.dated) add(tally, 'dated-address', 0.7);
}

function lookAtOpenGraph(page: PageEvidence, tally: Tally): void {
  const type = page.openGraphType();
  if (type.startsWith('article')) declare(tally, 'og-type-article', 0.9);
  else if (OTHER_TYPES.test(type)) add(tally, 'og-type-other', OTHER_TYPE);
}

/** What is certainly no article; not `website`, which many newspapers say of their articles. */
const OTHER_TYPES =
  /^(?:og:)?(?:products?|profile|video|music|books?|place|business|restaurant)(?:\.|$)/;

function lookAtTime(page: PageEvidence, tally: Tally): void {
  if (page.publishedInMeta()) declare(tally, 'published-time', 1);
}

function lookAtData(page: PageEvidence, tally: Tally): void {
  if (page.isDataArticle()) declare(tally, 'structured-data', 0.8);
}

function lookAtOutline(page: PageEvidence, tally: Tally): void {
  const { articleElements, mainHeadings, headlineInTitle, headlineWords } = page.outline();
  if (articleElements === 1) add(tally, 'one-article-element', 1.3);
  if (mainHeadings === 1) add(tally, 'one-main-heading', 0.5);
  // A heading of one or two words ("News", "Contact us") repeats the title on any page.
  add(tally, 'heading-is-title', 0.9 * headlineInTitle * Math.min(headlineWords / 5, 1));
  if (mainHeadings >= 3 || articleElements >= 4) list(tally);
}

function lookAtProse(page: PageEvidence, tally: Tally): void {
  const sample = page.prose(
    (chars, blocks) => tally.logit + ofProse(chars) + ofParagraphs(blocks) + TEASERS >= 0,
  );
  add(tally, 'prose', ofProse(sample.chars));
  add(tally, 'paragraphs', ofParagraphs(sample.blocks));
}

/** Nothing below a short paragraph; full at some 2,400 characters, doubling by doubling. */
function ofProse(chars: number): number {
  return (PROSE * Math.min(Math.log2(1 + chars / 150), 4)) / 4;
}

function ofParagraphs(blocks: number): number {
  return (PARAGRAPHS * Math.min(blocks, 5)) / 5;
}

function lookAtTeasers(page: PageEvidence, tally: Tally): void {
  if (!tally.isList && page.headlineLinks() >= 12) list(tally);
}

function list(tally: Tally): void {
  tally.isList = true;
  add(tally, 'many-teasers', TEASERS);
}

import type { PageEvidence } from './evidence.ts';

/** What the detector thinks of a page. */
export interface Verdict {
  /** 0 to 1; {@link IS_ARTICLE} and more is an article. */
  readonly score: number;
  /** What spoke for and against it, weightiest first: `declared-article`, `-listing-address`. */
  readonly reasons: readonly string[];
}

/** The score from which on a page counts as an article. */
export const IS_ARTICLE = 0.5;

interface Sign {
  readonly name: string;
  /** Added to the logit at full strength. */
  readonly weight: number;
  /** 0 to 1. */
  readonly strength: (evidence: PageEvidence) => number;
}

/**
 * The prior: most pages that are opened are not articles. Prior and weights were fitted by logistic
 * regression on labelled pages (held-out sites in every fold, ridge 0.5) and rounded; none is large
 * enough to decide alone, as each fails on some sites. Text and metadata fail on different ones.
 */
const PRIOR = -2.4;

const SIGNS: readonly Sign[] = [
  { name: 'form-address', weight: -3.4, strength: (e) => flag(e.shape.form) },
  { name: 'listing-address', weight: -3, strength: (e) => flag(e.shape.listing) },
  { name: 'prose', weight: 2.5, strength: proseStrength },
  { name: 'paragraphs', weight: 1.8, strength: (e) => Math.min(e.bodyBlocks, 5) / 5 },
  { name: 'specific-address', weight: 1.4, strength: (e) => flag(e.shape.specific) },
  { name: 'dated-address', weight: 0.7, strength: (e) => flag(e.shape.dated) },
  { name: 'declared-article', weight: 1.2, strength: (e) => flag(isDeclared(e)) },
  { name: 'og-type-article', weight: 0.9, strength: (e) => flag(isOpenGraphArticle(e)) },
  { name: 'published-time', weight: 1, strength: (e) => flag(e.publishedInMeta) },
  { name: 'structured-data', weight: 0.8, strength: (e) => flag(isDataArticle(e)) },
  { name: 'one-article-element', weight: 1.3, strength: (e) => flag(e.articleElements === 1) },
  { name: 'one-main-heading', weight: 0.5, strength: (e) => flag(e.mainHeadings === 1) },
  { name: 'heading-is-title', weight: 0.9, strength: titleStrength },
  { name: 'many-teasers', weight: -0.5, strength: (e) => flag(isListLike(e)) },
];

/** A sign that adds less is not named among the reasons. */
const WORTH_NAMING = 0.2;

/** Joins what address, head and text of a page say into one score with its reasons. */
export function judge(evidence: PageEvidence): Verdict {
  // A front page changes every hour; whatever it declares, notes cannot live there.
  if (evidence.shape.home) return { score: 0.01, reasons: ['-front-page'] };
  let logit = PRIOR;
  const named: { reason: string; size: number }[] = [];
  for (const sign of SIGNS) {
    const part = sign.weight * sign.strength(evidence);
    logit += part;
    if (Math.abs(part) < WORTH_NAMING) continue;
    named.push({ reason: part < 0 ? `-${sign.name}` : sign.name, size: Math.abs(part) });
  }
  named.sort((a, b) => b.size - a.size);
  return { score: 1 / (1 + Math.exp(-logit)), reasons: named.map(({ reason }) => reason) };
}

/** Nothing below a short paragraph; full at some 2,400 characters, doubling by doubling. */
function proseStrength({ bodyProse }: PageEvidence): number {
  return Math.min(Math.log2(1 + bodyProse / 150), 4) / 4;
}

/** A heading of one or two words ("News", "Contact us") repeats the title on any page. */
function titleStrength({ headlineInTitle, headlineWords }: PageEvidence): number {
  return (headlineInTitle * Math.min(headlineWords, 5)) / 5;
}

function isOpenGraphArticle({ openGraphType }: PageEvidence): boolean {
  return openGraphType.startsWith('article');
}

/** One article, perhaps with the page around it called one too; more are a list. */
function isDataArticle({ dataArticles }: PageEvidence): boolean {
  return dataArticles === 1 || dataArticles === 2;
}

function isDeclared(evidence: PageEvidence): boolean {
  return isOpenGraphArticle(evidence) || evidence.publishedInMeta || isDataArticle(evidence);
}

function isListLike(evidence: PageEvidence): boolean {
  return (
    evidence.headlineLinks >= 12 || evidence.mainHeadings >= 3 || evidence.articleElements >= 4
  );
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

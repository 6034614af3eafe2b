import { createFurtherJudge, isOneArticle } from './further-article.ts';
import { linkCharsIn, mapProse, type ProseMap } from './prose-map.ts';
import {
  allIn,
  childrenOf,
  firstIn,
  holds,
  parentOf,
  overlap,
  precedes,
  tagOf,
  textOf,
} from './page-nodes.ts';

/** An element that holds the running text of one article, and how much of it. */
export interface ArticleBody {
  readonly element: Element;
  /** Characters of prose in it. */
  readonly chars: number;
}

/**
 * What a paragraph adds to the elements around it, nearest first. Two levels up counts for more than
 * half, so that a body cut into two or more wrappers wins over its larger half.
 */
const CREDITS = [1, 0.6, 0.4];

/** A further body that has less than this share of the best one's prose is short beside it. */
const WORTH = 0.2;

/** Less prose than this is a teaser or a caption, not an article. */
const MIN_BODY = 200;

/** How many articles one page may hold (infinite scroll goes on for long). */
const MAX_BODIES = 40;

/** A wider element is the body if it holds so many times the prose: steps, sections, chapters. */
const WIDER = 1.35;

/** More than this share of link text makes an element a list of teasers. */
const MAX_LINKED = 0.35;

/**
 * The bodies of the articles under a node, in document order: one on most pages, several under infinite
 * scroll. Text is credited to the elements around it as in Readability
 * (https://github.com/mozilla/readability), but never across an `article` or a list of headlines.
 */
export function findBodies(root: Document | Element): ArticleBody[] {
  const prose = mapProse(root);
  const charsOf = (element: Element) => prose.sums.get(element) ?? 0;
  const ranked = [...creditsOf(prose)].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[0];
  if (!best || charsOf(best) < MIN_BODY) return [];
  const least = Math.max(MIN_BODY, charsOf(best) * WORTH);
  const bodies: Element[] = articlesIn(best, charsOf);
  const isFurther = createFurtherJudge();
  for (const [element] of ranked) {
    const chars = charsOf(element);
    if (bodies.length >= MAX_BODIES) break;
    if (chars < MIN_BODY || bodies.some((body) => overlap(body, element))) continue;
    const scope = ownScope(element, bodies);
    const further = { body: element, scope, chars, isShort: chars < least };
    if (isFurther(further, bodies)) bodies.push(element);
  }
  return bodies
    .map((body) => widened(body, bodies, charsOf))
    .sort(byPosition)
    .map((element) => ({ element, chars: charsOf(element) }));
}

function creditsOf(prose: ProseMap): Map<Element, number> {
  const credits = new Map<Element, number>();
  for (const { element, chars } of prose.blocks) {
    // Text cut by line breaks stands in the body itself, a paragraph one level below it.
    let at: Element | null = tagOf(element) === 'P' ? parentOf(element) : element;
    for (const credit of CREDITS) {
      if (!at || tagOf(at) === 'BODY' || tagOf(at) === 'HTML') break;
      credits.set(at, (credits.get(at) ?? 0) + credit * chars);
      if (tagOf(at) === 'ARTICLE') break;
      at = parentOf(at);
    }
    if (at && tagOf(at) === 'BODY' && parentOf(element) === at) {
      credits.set(at, (credits.get(at) ?? 0) + chars);
    }
  }
  return credits;
}

/** An element whose children are articles with headlines of their own stands for its children. */
function articlesIn(element: Element, charsOf: (element: Element) => number): Element[] {
  const least = Math.max(MIN_BODY, charsOf(element) * WORTH);
  const large = [...childrenOf(element)].filter((child) => charsOf(child) >= least);
  const own = large.filter((child) => firstIn(child, 'h1') !== null);
  return own.length >= 2 && !isOneArticle(element, allIn(element, 'h1')) ? own : [element];
}

/** The element around a body that holds much more of the same article's prose, if there is one. */
function widened(
  body: Element,
  bodies: readonly Element[],
  charsOf: (element: Element) => number,
): Element {
  let widest = body;
  for (let at = parentOf(body); at && tagOf(at) !== 'BODY'; at = parentOf(at)) {
    if (bodies.some((other) => other !== body && holds(at, other))) break;
    if (charsOf(at) < charsOf(widest) * WIDER) continue;
    const { length } = textOf(at);
    const mainHeadings = allIn(at, 'h1');
    const areSeveral = mainHeadings.length > 1 && !isOneArticle(at, mainHeadings);
    if (areSeveral || linkCharsIn(at) > length * MAX_LINKED) break;
    widest = at;
  }
  return widest;
}

/** The largest element around a body that holds none of the other bodies. */
export function ownScope(body: Element, others: readonly Element[]): Element {
  let scope = body;
  for (let at = parentOf(body); at; at = parentOf(at)) {
    if (others.some((other) => other !== body && holds(at, other))) break;
    scope = at;
  }
  return scope;
}

function byPosition(a: Element, b: Element): number {
  return precedes(a, b) ? -1 : 1;
}

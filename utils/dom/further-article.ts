import { isInTitle } from './article-headline.ts';
import { isNamedBeside } from './boilerplate.ts';
import {
  addressOn,
  areArticlesAlike,
  areContainersAlike,
  areHeadingsAlike,
  haveAddresses,
  isLinked,
} from './made-alike.ts';
import {
  attributeOf,
  closestTo,
  documentOf,
  firstIn,
  holds,
  overlap,
  parentOf,
  rootElementOf,
  titleOf,
} from './page-nodes.ts';

/** Without a main heading, a text that is short beside the others is an article from this length on. */
const MIN_ENTRY = 400;

/** What not even the page's title, or no more than a smaller heading, tells from an entry is one from this on. */
const LONG_ENTRY = 1000;

const SMALLER = 'h2, h3';

/** A body that may be of an article beside those that are known. */
export interface FurtherBody {
  readonly body: Element;
  /** The largest element around it that holds none of the known. */
  readonly scope: Element;
  /** Characters of prose in it. */
  readonly chars: number;
  /** Whether it is short beside the known: comments or a box as often as an article. */
  readonly isShort: boolean;
}

/** The first main heading in an element. */
type HeadingIn = (element: Element) => Element | null;

/**
 * Tells which further bodies are articles of their own; the others are parts of the page, or entries
 * of a list under one headline. Asks each element for its heading once: bodies may be thousands.
 */
export function createFurtherJudge(): (further: FurtherBody, known: readonly Element[]) => boolean {
  const asked = new Map<Element, Element | null>();
  const headingIn: HeadingIn = (element) => {
    const heading = asked.has(element) ? asked.get(element) : firstIn(element, 'h1');
    asked.set(element, heading ?? null);
    return heading ?? null;
  };
  return (further, known) => {
    const { body, scope, isShort } = further;
    const heading = headingIn(scope);
    if (heading === null) return isAmongArticles(further, known, headingIn);
    if (isSectionOfOne(heading, known)) return false;
    if (!isShort) return true;
    return !isBeside(body, scope) && known.some((other) => isMadeLike(further, other, headingIn));
  };
}

/** Whether an element's main headings are of one article: its sections may have some (HTML 5). */
export function isOneArticle(element: Element, mainHeadings: readonly Element[]): boolean {
  const article = closestTo(element, 'article');
  if (article === null) return false;
  return mainHeadings.filter((heading) => articleOfSection(heading) !== article).length <= 1;
}

/** The article that the section under a heading is a part of. */
function articleOfSection(heading: Element): Element | null {
  const section = closestTo(heading, 'section');
  return section && addressOn(section) === '' ? closestTo(section, 'article') : null;
}

function isSectionOfOne(heading: Element, known: readonly Element[]): boolean {
  const article = articleOfSection(heading);
  return article !== null && known.some((other) => closestTo(other, 'article') === article);
}

/** Whether a short body under a main heading of its own, and what is around it, are made like another's. */
function isMadeLike({ body, scope }: FurtherBody, other: Element, headingIn: HeadingIn): boolean {
  const own = headed(body, headingIn);
  const its = headed(other, headingIn);
  if (!own || !its || holds(its.element, body) || !areHeadingsAlike(own.heading, its.heading))
    return false;
  const [article, another] = [closestTo(body, 'article'), closestTo(other, 'article')];
  if (article !== another) return areTwoArticles(article, another);
  const areAlike = article === null ? areContainersAlike : haveAddresses;
  const around = upTo(own.element, (at) => !holds(scope, at));
  const aroundIt = upTo(its.element, (at) => holds(at, body));
  return around.some((one) => aroundIt.some((two) => areAlike(one, two)));
}

function areTwoArticles(a: Element | null, b: Element | null): boolean {
  return a !== null && b !== null && !overlap(a, b) && areArticlesAlike(a, b);
}

/**
 * Whether a body without a main heading of its own is an article: its `article` is made like the first
 * one's on a page without any, or is long and follows one that has the page's only one.
 */
function isAmongArticles(
  { body, scope, chars, isShort }: FurtherBody,
  [best]: readonly Element[],
  headingIn: HeadingIn,
): boolean {
  const article = closestTo(body, 'article');
  const first = best ? closestTo(best, 'article') : null;
  if (!article || !first || overlap(article, first)) return false;
  if (isShort && (chars < MIN_ENTRY || isBeside(body, scope))) return false;
  const heading = firstIn(article, SMALLER);
  const main = headingIn(rootElementOf(documentOf(body)));
  if (main !== null) {
    const isLong = !isShort && chars >= LONG_ENTRY && heading !== null && !isLinked(heading);
    return isLong && holds(first, main) && areArticlesAlike(article, first);
  }
  const made = attributeOf(article, 'class');
  if (made !== attributeOf(first, 'class')) return false;
  if (made !== '') return true;
  const another = firstIn(first, SMALLER);
  if (!heading || !another || parentOf(article) !== parentOf(first)) return false;
  // Chapters, questions and entries of a log are not what their page is called after.
  const title = titleOf(documentOf(body));
  const isNamed = [heading, another].some((each) => isInTitle(each, title));
  return chars >= (isNamed ? MIN_ENTRY : LONG_ENTRY);
}

/** The smallest element around a body that has a main heading. */
function headed(
  body: Element,
  headingIn: HeadingIn,
): { readonly element: Element; readonly heading: Element } | null {
  for (let at: Element | null = body; at; at = parentOf(at)) {
    const heading = headingIn(at);
    if (heading) return { element: at, heading };
  }
  return null;
}

/** Whether something around a body is named as what stands beside articles. */
function isBeside(body: Element, scope: Element): boolean {
  return upTo(body, (at) => !holds(scope, at)).some(isNamedBeside);
}

/** An element and those around it, before one of which something is true. */
function upTo(element: Element, isBeyond: (element: Element) => boolean): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = element; at && !isBeyond(at); at = parentOf(at)) around.push(at);
  return around;
}

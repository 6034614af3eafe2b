import { parentOf, tagOf } from './node-kinds.ts';
import { mapProse, type ProseMap } from './prose-map.ts';

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

/** A further body has at least this share of the best one's prose. */
const WORTH = 0.2;

/** Less prose than this is a teaser or a caption, not an article. */
const MIN_BODY = 200;

/** How many articles one page may hold (infinite scroll goes on for long). */
const MAX_BODIES = 40;

/**
 * The bodies of the articles under a node, in document order: one on most pages, several under infinite
 * scroll. Text is credited to the elements around it as in Readability
 * (https://github.com/mozilla/readability), but never across an `article` or a list of headlines.
 */
export function findBodies(root: ParentNode): ArticleBody[] {
  const prose = mapProse(root);
  const credits = creditsOf(prose);
  const ranked = [...credits].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (!best || (prose.sums.get(best[0]) ?? 0) < MIN_BODY) return [];
  const bodies: Element[] = [];
  for (const [element, credit] of ranked) {
    if (credit < best[1] * WORTH || bodies.length >= MAX_BODIES) break;
    if (bodies.some((body) => body.contains(element) || element.contains(body))) continue;
    if (bodies.length === 0 || hasOwnHeadline(element, bodies)) {
      bodies.push(...articlesIn(element, prose));
    }
  }
  return bodies
    .sort(byPosition)
    .map((element) => ({ element, chars: prose.sums.get(element) ?? 0 }));
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
function articlesIn(element: Element, prose: ProseMap): Element[] {
  const all = prose.sums.get(element) ?? 0;
  const own = [...element.children].filter(
    (child) =>
      (prose.sums.get(child) ?? 0) >= Math.max(MIN_BODY, all * WORTH) &&
      (tagOf(child) === 'ARTICLE' || child.querySelector('h1') !== null),
  );
  return own.length >= 2 ? own : [element];
}

/**
 * Whether a further body belongs to an article of its own: a main heading stands in what is around
 * it alone, or its `article` is made like the first one's. Else it is a part of the page.
 */
function hasOwnHeadline(body: Element, others: readonly Element[]): boolean {
  if (ownScope(body, others).querySelector('h1') !== null) return true;
  const article = body.closest('article');
  const first = others[0]?.closest('article');
  return (
    !!article &&
    !!first &&
    !article.contains(first) &&
    article.className === first.className &&
    article.className !== ''
  );
}

/** The largest element around a body that holds none of the other bodies. */
export function ownScope(body: Element, others: readonly Element[]): Element {
  let scope = body;
  for (let at = parentOf(body); at; at = parentOf(at)) {
    if (others.some((other) => other !== body && at.contains(other))) break;
    scope = at;
  }
  return scope;
}

function byPosition(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

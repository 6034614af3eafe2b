import type { Part } from '@/utils/article/article.ts';
import { PUBLISHERS, type PublisherMarkup } from '@/utils/article/publishers.ts';
import { findBodies, ownScope } from './article-body.ts';
import { findHeadline } from './article-headline.ts';
import { type ArticlePart, findParts, partOfElement } from './article-parts.ts';
import { createSkip } from './article-skip.ts';
import { addressOn } from './made-alike.ts';
import {
  allIn,
  attributeOf,
  baseOf,
  bodyOf,
  closestTo,
  firstIn,
  holds,
  parentOf,
  rootElementOf,
  titleOf,
} from './page-nodes.ts';

/** Where an article stands in a page. A picture of one moment; find it anew when the page changed. */
export interface ArticleRoot {
  /** The smallest element around headline and body. May hold things that are not of the article. */
  readonly element: Element;
  /** The element around the running text. */
  readonly body: Element;
  readonly headline: Element | null;
  /** Headline, deck, byline, dateline, captions and credits outside of the body. */
  readonly parts: readonly ArticlePart[];
  /** What the markup around this text says of its identity, whatever the document's head says. */
  readonly names: ContainerNames;
  /** True for elements inside `element` that are not of the article: leave them out with all they hold. */
  readonly skip: (element: Element) => boolean;
  /** What the text under an element inside `element` is to the article. */
  readonly partOf: (element: Element) => Part;
}

/** Names that stand on the container around a text. */
export interface ContainerNames {
  /** The publisher's id, by the publisher's own markup. */
  readonly publisherId?: string;
  readonly url?: string;
}

/**
 * The roots of all articles in a page, in document order. First by a known publisher's markup, else
 * by where the text stands. Empty if there is no text of an article's length. Asks for no layout.
 */
export function findArticleRoots(document: Document): ArticleRoot[] {
  if (!rootElementOf(document)) return [];
  const known = findPublishedRoots(document);
  return known.length > 0 ? known : findRoots(document, undefined);
}

/** The whole page as a root, for pages without an article: nothing is left out but what never is text. */
export function wholePageRoot(document: Document): ArticleRoot {
  const element = bodyOf(document) ?? rootElementOf(document);
  return {
    element,
    body: element,
    headline: null,
    parts: [],
    names: {},
    skip: () => false,
    partOf: (at) => partOfElement(at, element, element, []),
  };
}

function findPublishedRoots(document: Document): ArticleRoot[] {
  for (const { markup } of PUBLISHERS) {
    if (!markup) continue;
    const containers = allIn(document, markup.container).filter((container) =>
      markup.containerId.test(attributeOf(container, 'id')),
    );
    const roots = containers.flatMap((container) => publishedRoot(container, markup));
    if (roots.length > 0) return roots;
  }
  return [];
}

function publishedRoot(container: Element, markup: PublisherMarkup): ArticleRoot[] {
  const scope = innermost(container, markup.root) ?? container;
  const bodies = allIn(scope, markup.body);
  const body = bodies[0] ?? findBodies(scope)[0]?.element;
  if (!body) return [];
  const headline = firstIn(scope, markup.headline);
  const publisherId = markup.containerId.exec(attributeOf(container, 'id'))?.[1];
  const url = attributeOf(container, markup.containerUrl);
  const names = { ...(publisherId && { publisherId }), ...(url && { url }) };
  return [makeRoot(body, headline, names, markup)];
}

/** Of elements of one kind in each other, the one that holds none of the others. */
function innermost(container: Element, selector: string): Element | null {
  const found = allIn(container, selector);
  return found.find((element) => firstIn(element, selector) === null) ?? null;
}

function findRoots(document: Document, markup: PublisherMarkup | undefined): ArticleRoot[] {
  const bodies = findBodies(document).map(({ element }) => element);
  return bodies.map((body) => {
    const scope = ownScope(body, bodies);
    const headline = findHeadline(scope, body, titleOf(document), bodies.length > 1);
    const names = bodies.length > 1 ? namesAround(body, scope) : {};
    return makeRoot(body, headline, names, markup);
  });
}

function makeRoot(
  body: Element,
  headline: Element | null,
  names: ContainerNames,
  markup: PublisherMarkup | undefined,
): ArticleRoot {
  const element = commonAncestor(body, headline ?? closestTo(body, 'article') ?? body);
  const parts = findParts(element, body, headline, markup);
  return {
    element,
    body,
    headline,
    parts,
    names,
    skip: createSkip({ root: element, body, parts: parts.map((known) => known.element), markup }),
    partOf: (at) => partOfElement(at, element, body, parts),
  };
}

/** An address on the elements around a body, as long as they hold no other article. */
function namesAround(body: Element, scope: Element): ContainerNames {
  for (let at: Element | null = body; at; at = parentOf(at)) {
    const url = addressOn(at);
    if (url) return { url: absolute(url, baseOf(at)) };
    if (at === scope) break;
  }
  return {};
}

function absolute(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

function commonAncestor(a: Element, b: Element): Element {
  let common = a;
  for (let at: Element | null = a; at; at = parentOf(at)) {
    common = at;
    if (holds(at, b)) break;
  }
  return common;
}

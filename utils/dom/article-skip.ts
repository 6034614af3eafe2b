import type { PublisherMarkup } from '@/utils/article/publishers.ts';
import { boilerplateOf } from './boilerplate.ts';
import { INLINE, linkCharsIn } from './prose-map.ts';
import { allIn, firstIn, holds, isMatch, tagOf, textOf } from './page-nodes.ts';

/** What an article's root is told apart with. */
export interface SkipOptions {
  readonly root: Element;
  readonly body: Element;
  /** Headline, deck, byline and so on outside of the body. */
  readonly parts: readonly Element[];
  readonly markup: PublisherMarkup | undefined;
}

/** Something named like a box beside the text is part of it if it holds this share of its letters. */
const MOST = 0.4;

/** A teaser is short; longer pieces with links are text. */
const MAX_TEASER = 400;

/** A box with more link text than this has no text of its own. */
const LINK_ONLY = 0.75;

/** A label before a link ("Read also:", "Related article:") is no longer than this. */
const MAX_LABEL = 30;

/** Boxes that a stranger's script fills, or that are cut out of the text's flow. */
const BOXES = new Set(['DIV', 'SECTION', 'UL', 'OL', 'TABLE', 'P', 'INS', 'DL', 'CENTER']);

const APPEAL_LINKS =
  'a[href*=donat i],a[href*=contribut i],a[href*="support-us" i],a[href*=subscri i],a[href*=newsletter i],a[href*=patreon i],a[href*=membership i],form,input';

/**
 * Makes the article's `skip`: true for what stands inside the root and is not of the article. Outside
 * the body only the given parts are let through; inside, boxes that are named or built like teasers,
 * advertising, appeals, sharing are left out. Answers are remembered, as an index asks for each element.
 */
export function createSkip({
  root,
  body,
  parts,
  markup,
}: SkipOptions): (element: Element) => boolean {
  const regions = [body, ...parts];
  const bodyChars = textOf(body).length;
  const known = new WeakMap<Element, boolean>();
  const decide = (element: Element): boolean => {
    if (element === root || !holds(root, element)) return false;
    if (regions.some((region) => element === region || holds(element, region))) return false;
    if (parts.some((part) => holds(part, element))) return isNoText(element);
    if (!holds(body, element)) return true;
    return isBox(element, bodyChars, markup);
  };
  return (element) => {
    const remembered = known.get(element);
    if (remembered !== undefined) return remembered;
    const answer = decide(element);
    known.set(element, answer);
    return answer;
  };
}

/** Inside a headline or caption only what is no text at all is left out. */
function isNoText(element: Element): boolean {
  return tagOf(element) === 'BUTTON' || boilerplateOf(element) === 'never';
}

function isBox(element: Element, bodyChars: number, markup: PublisherMarkup | undefined): boolean {
  if (markup && isMatch(element, markup.skip)) return true;
  const kind = boilerplateOf(element);
  if (kind === 'never') return !holdsMost(element, bodyChars);
  if (kind === 'likely') return !holdsMost(element, bodyChars);
  if (INLINE.has(tagOf(element)) || !BOXES.has(tagOf(element))) return false;
  return isTeaser(element) || isAppeal(element, bodyChars);
}

function holdsMost(element: Element, bodyChars: number): boolean {
  return textOf(element).length > bodyChars * MOST;
}

/** A link with a label around it, or a heading that is a link. */
function isTeaser(element: Element): boolean {
  const { length } = textOf(element).trim();
  if (length === 0 || length > MAX_TEASER) return false;
  const linked = linkCharsIn(element);
  if (linked === 0) return false;
  if (tagOf(element) === 'P') return isSetOff(element, length);
  if (linked >= length * LINK_ONLY) return true;
  return firstIn(element, 'h2 a,h3 a,h4 a,h5 a,a h2,a h3,a h4,a h5') !== null;
}

/**
 * A paragraph that is a link after a label with a colon, or a link in bold, is a teaser; a bare link
 * may be a source or an entry of a list.
 */
function isSetOff(paragraph: Element, length: number): boolean {
  const [first, ...others] = allIn(paragraph, 'a');
  const link = first ? textOf(first).trim() : '';
  if (others.length > 0 || link === '') return false;
  const text = textOf(paragraph).trim();
  const label = text.slice(0, text.indexOf(link)).trim();
  if (label.length + link.length < length - 2) return false;
  if (label === '') return firstIn(paragraph, 'strong a,b a,a strong,a b') !== null;
  return label.length <= MAX_LABEL && /[:：]$/.test(label);
}

/** A box of its own with a link or field to give money or an address. */
function isAppeal(element: Element, bodyChars: number): boolean {
  if (tagOf(element) !== 'DIV' && tagOf(element) !== 'SECTION') return false;
  return firstIn(element, APPEAL_LINKS) !== null && !holdsMost(element, bodyChars / 2);
}

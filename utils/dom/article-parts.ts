import type { Part } from '@/utils/article/article.ts';
import type { PublisherMarkup } from '@/utils/article/publishers.ts';
import { boilerplateOf, namePartsOf } from './boilerplate.ts';
import { linkCharsIn } from './prose-map.ts';
import {
  allIn,
  closestTo,
  holds,
  parentOf,
  overlap,
  precedes,
  tagOf,
  textOf,
} from './page-nodes.ts';

/** An element and what it is to the article. */
export interface ArticlePart {
  readonly element: Element;
  readonly part: Part;
}

/** Candidates around the headline, by what they are; general, in the order of trust. */
const AROUND: readonly { readonly part: Part; readonly selector: string; readonly max: number }[] =
  [
    {
      part: 'byline',
      selector:
        '[rel~=author],[itemprop=author],[class*=byline],[class*=Byline],[class*=author],[class*=Author],address',
      max: 200,
    },
    {
      part: 'dateline',
      selector: 'time,[itemprop=datePublished],[class*=dateline],[class*=publish],[class*=date]',
      max: 120,
    },
    {
      part: 'deck',
      selector:
        '[itemprop=description],[class*=deck],[class*=standfirst],[class*=Standfirst],[class*=subtitle],[class*=sub-head],[class*=subhead],[class*=dek],[class*=summary],[class*=chapo],[class*=intro],[class*=lede],h2',
      max: 700,
    },
    { part: 'caption', selector: 'figcaption,[class*=caption],[class*=Caption]', max: 700 },
    // The opening often stands before the element that holds the rest.
    { part: 'body', selector: 'p', max: 3000 },
  ];

const CREDIT_PARTS = new Set(['credit', 'credits', 'copyright', 'photographer', 'source']);
const CAPTION_PARTS = new Set(['caption', 'figcaption']);

/**
 * The article's parts outside its body: headline, and between headline and body the deck, byline,
 * dateline and the captions of the leading picture. A part inside another one is listed by itself only
 * if it is of another kind (a credit in a caption).
 */
export function findParts(
  root: Element,
  body: Element,
  headline: Element | null,
  markup: PublisherMarkup | undefined,
): ArticlePart[] {
  const parts: ArticlePart[] = [];
  const add = (element: Element, part: Part) => {
    if (parts.some((known) => known.element === element)) return;
    const inside = parts.find((known) => holds(known.element, element));
    if (inside && (inside.part === part || inside.part !== 'caption')) return;
    parts.push({ element, part });
  };
  if (headline) add(headline, 'headline');
  if (markup) addKnownParts(root, markup, add);
  const isKnown = (part: Part) => parts.some((known) => known.part === part);
  for (const { part, selector, max } of AROUND) {
    if (markup && (part === 'body' || isKnown(part))) continue;
    for (const element of allIn(root, selector)) {
      if (!isAround(element, root, body, headline) || !isShort(element, max)) continue;
      if ((part === 'deck' || part === 'body') && !isSentence(element)) continue;
      if (part === 'body' && !isAfter(element, headline)) continue;
      add(element, part);
    }
  }
  return parts;
}

function addKnownParts(
  root: Element,
  markup: PublisherMarkup,
  add: (element: Element, part: Part) => void,
): void {
  const known: readonly (readonly [Part, string])[] = [
    ['deck', markup.deck],
    ['byline', markup.byline],
    ['dateline', markup.dateline],
    ['caption', markup.caption],
    ['credit', markup.credit],
  ];
  for (const [part, selector] of known) {
    for (const element of allIn(root, selector)) add(element, part);
  }
}

/**
 * What the text under an element inside the root is, by the nearest element that tells; for a line
 * around a part ("By" before the byline's link) by the part in it.
 * @param given the parts found around the body.
 */
export function partOfElement(
  element: Element,
  root: Element,
  body: Element,
  given: readonly ArticlePart[],
): Part {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const here = at;
    const known = given.find((part) => part.element === here)?.part ?? partByItself(here);
    if (known) return known;
    if (at === root || at === body) break;
  }
  if (overlap(body, element)) return 'body';
  return given.find((part) => holds(element, part.element))?.part ?? 'body';
}

function partByItself(element: Element): Part | null {
  const tag = tagOf(element);
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'FIGCAPTION') return 'caption';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'list';
  if (tag === 'P' || tag === 'DIV' || tag === 'SPAN' || tag === 'CITE' || tag === 'SMALL') {
    const names = namePartsOf(element);
    if (names.some((name) => CREDIT_PARTS.has(name)) && closestTo(element, 'figure,figcaption')) {
      return 'credit';
    }
    if (names.some((name) => CAPTION_PARTS.has(name))) return 'caption';
  }
  return null;
}

/** Between headline and body, or within two steps of the headline in its own header. */
function isAround(
  element: Element,
  root: Element,
  body: Element,
  headline: Element | null,
): boolean {
  if (overlap(body, element)) return false;
  if (headline && overlap(element, headline)) return false;
  if (precedes(body, element)) return false;
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
    if (boilerplateOf(at) !== 'no') return false;
  }
  if (!headline || isAfter(element, headline)) return true;
  const header = parentOf(headline);
  const around = header && parentOf(header);
  return around !== null && holds(around, element);
}

function isAfter(element: Element, headline: Element | null): boolean {
  return headline !== null && precedes(headline, element);
}

function isShort(element: Element, max: number): boolean {
  const text = textOf(element).trim();
  return text !== '' && text.length <= max;
}

/** Words of the article, not a menu or a teaser: hardly a link in it. */
function isSentence(element: Element): boolean {
  const { length } = textOf(element).trim();
  return length >= 20 && linkCharsIn(element) < length / 3;
}

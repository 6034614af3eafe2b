import { attributeOf, firstIn, closestTo, tagOf } from './page-nodes.ts';

/** Attributes in which sites keep an article's address on its container. */
const ADDRESSES = [
  'data-article-url',
  'data-canonical-url',
  'data-permalink',
  'data-url',
  'itemid',
];

/** Class names that say where an element stands or how it looks now, not what it is. */
const LAYOUT =
  /[:[\]/]|^(?:active|box|content|current|expanded|inner|loaded|next|open|outer|prev|previous|visible|wrap|wrapper)$|^(?:align[a-z]*|bg|block|border|col|column|container|first|flex|font|gap|grid|group|has|is|items|js|justify|last|leading|max|min|prose|rounded|row|section|shadow|size|space|text|wp-block|[hmpw]|[mp][blrtxy]|sm|md|lg|xl)(?:-|$)/;

/** The address that an element carries; empty where there is none. */
export function addressOn(element: Element): string {
  return ADDRESSES.map((name) => attributeOf(element, name)).find((url) => url !== '') ?? '';
}

/** Whether two `article` elements are of one kind: a class says so, or neither has any. */
export function areArticlesAlike(a: Element, b: Element): boolean {
  const [one, other] = [namesOf(a), namesOf(b)];
  return one.some((name) => other.includes(name)) || one.length + other.length === 0;
}

/** Whether two elements are of one kind: each with an address of its own, all classes, or numbered ids. */
export function areContainersAlike(a: Element, b: Element): boolean {
  if (tagOf(a) !== tagOf(b)) return false;
  if (haveAddresses(a, b)) return true;
  const [one, other] = [namesOf(a), namesOf(b)];
  if (one.length + other.length > 0)
    return one.length === other.length && one.every((name) => other.includes(name));
  const [first, second] = [attributeOf(a, 'id'), attributeOf(b, 'id')];
  return /\d/.test(first) && first !== second && numberless(first) === numberless(second);
}

/** Whether two elements of one kind carry addresses, and not the same. */
export function haveAddresses(a: Element, b: Element): boolean {
  const [one, other] = [addressOn(a), addressOn(b)];
  return tagOf(a) === tagOf(b) && one !== '' && other !== '' && one !== other;
}

/** Whether two headings are set alike and both are links, as a teaser's is, or none is. */
export function areHeadingsAlike(a: Element, b: Element): boolean {
  return tagOf(a) === tagOf(b) && isLinked(a) === isLinked(b) && areArticlesAlike(a, b);
}

/** Whether a heading leads elsewhere. */
export function isLinked(heading: Element): boolean {
  return closestTo(heading, 'a[href]') !== null || firstIn(heading, 'a[href]') !== null;
}

/** An element's classes that say what it is, numbers aside, each once. */
function namesOf(element: Element): readonly string[] {
  const names = attributeOf(element, 'class').split(/\s+/);
  return [...new Set(names.filter((name) => name !== '' && !LAYOUT.test(name)).map(numberless))];
}

function numberless(name: string): string {
  return name.replace(/\d+/g, '0');
}

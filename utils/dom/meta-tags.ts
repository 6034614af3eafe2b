import { attributeOf } from './page-nodes.ts';

/** The content of a document's `meta` elements by their lower-cased property, name or itemprop. */
export type MetaTags = ReadonlyMap<string, string>;

/** Gigantic heads are cut; a page has some fifty. */
const MAX_TAGS = 400;

const NAMES = ['property', 'name', 'itemprop'];

/** Reads the `meta` elements; the first with content wins. Untrusted text, as it stands. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  const elements = document.getElementsByTagName('meta');
  const count = Math.min(elements.length, MAX_TAGS);
  for (let i = 0; i < count; i++) {
    const element = elements[i];
    if (!element) continue;
    const content = attributeOf(element, 'content');
    const name = NAMES.map((each) => attributeOf(element, each)).find(Boolean);
    if (!name || !content) continue;
    const key = name.toLowerCase();
    if (!tags.has(key)) tags.set(key, content.trim());
  }
  return tags;
}

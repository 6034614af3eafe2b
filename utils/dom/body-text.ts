import type { ArticleRoot } from './article-root.ts';
import { isElement, tagOf } from './node-kinds.ts';
import { INLINE } from './prose-map.ts';

const NO_TEXT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME SVG'.split(' '));

/** Longer texts say no more about which article it is. */
const MAX_LENGTH = 60_000;

/** The text of an article's body as it stands, a line feed between blocks; for fingerprint and language. */
export function bodyText(root: Pick<ArticleRoot, 'body' | 'skip'>): string {
  let text = '';
  const visit = (node: Node): void => {
    if (text.length > MAX_LENGTH) return;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (isElement(child) && !NO_TEXT.has(tagOf(child)) && !root.skip(child)) {
        const inline = INLINE.has(tagOf(child)) && tagOf(child) !== 'BR';
        if (!inline) text += '\n';
        visit(child);
        if (!inline) text += '\n';
      }
    }
  };
  visit(root.body);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

import type { ArticleRoot } from './article-root.ts';
import type { TextIndex } from './text-index.ts';
import { holds } from './page-nodes.ts';

/**
 * Longer texts say no more about which article it is, UTF-16 code units: 2,700 words, of which the
 * fingerprint keeps the 256 smallest hashes.
 */
const MAX_LENGTH = 16_000;

/** The text of an article's body, a line feed between blocks; for fingerprint, language and agency. */
export function bodyText(root: Pick<ArticleRoot, 'body'>, index: TextIndex): string {
  const texts: string[] = [];
  let length = 0;
  for (const { start, end, element } of index.blocks) {
    if (length > MAX_LENGTH) break;
    if (!holds(root.body, element)) continue;
    texts.push(index.text.slice(start, end));
    length += end - start;
  }
  return texts.join('\n').slice(0, MAX_LENGTH);
}

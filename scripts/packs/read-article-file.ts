import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { dateOfLine } from '../../utils/packs/draft/draft-dates.ts';
import { readArticleText, type DraftArticle } from '../../utils/packs/draft/read-article.ts';
import { readArticleHtml } from '../../utils/packs/draft/read-html.ts';

/** A file that no draft can be made of, with a sentence that says why. */
export class UnreadableArticle extends Error {
  override readonly name = 'UnreadableArticle';
}

/** Bytes. The longest saved pages have some 5 MB, nearly all of it scripts. */
const LARGEST_FILE = 20_000_000;
/** UTF-16 code units: a book's length; what is longer is no article. */
const LONGEST_TEXT = 600_000;

/**
 * Reads an article from an `.html`, `.htm`, `.md` or `.txt` file.
 * @throws UnreadableArticle for a file of another kind, without text, or too long
 */
export function readArticleFile(path: string): DraftArticle {
  const kind = extname(path).toLowerCase();
  if (!['.html', '.htm', '.md', '.txt'].includes(kind))
    throw new UnreadableArticle(`${path} is no .html, .htm, .md or .txt file`);
  const bytes = readFileSync(path);
  if (bytes.length > LARGEST_FILE) throw new UnreadableArticle(`${path} is larger than 20 MB`);
  if (isBinary(bytes)) throw new UnreadableArticle(`${path} is no text in UTF-8`);
  const source = bytes.toString('utf8');
  const isHtml = ['.html', '.htm'].includes(kind);
  const article = isHtml ? readArticleHtml(source) : readArticleText(source, dateOfLine);
  const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0) throw new UnreadableArticle(`No article’s text was found in ${path}`);
  if (length > LONGEST_TEXT)
    throw new UnreadableArticle(
      `${path} holds ${length} characters, too many for an article (at most ${LONGEST_TEXT})`,
    );
  return article;
}

/** Text holds no zero bytes, and in UTF-8 no bytes that stand for nothing. */
function isBinary(bytes: Buffer): boolean {
  if (bytes.includes(0)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch (error) {
    if (error instanceof TypeError) return true;
    throw error;
  }
}

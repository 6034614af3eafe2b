import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { dateOfLine } from '../../utils/packs/draft/draft-dates.ts';
import { readArticleText, type DraftArticle } from '../../utils/packs/draft/read-article.ts';
import { readArticleHtml } from '../../utils/packs/draft/read-html.ts';

/** Reads an article from an `.html`, `.htm`, `.md` or `.txt` file. */
export function readArticleFile(path: string): DraftArticle {
  const source = readFileSync(path, 'utf8');
  const isHtml = ['.html', '.htm'].includes(extname(path).toLowerCase());
  return isHtml ? readArticleHtml(source) : readArticleText(source, dateOfLine);
}

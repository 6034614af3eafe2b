import type { Part } from '../../article/article.ts';
import { normalise } from '../../text/normalise.ts';

/** One block of an article that was read from a file. */
export interface DraftBlock {
  readonly part: Part;
  /** Normalised text (`utils/text/normalise.ts`). */
  readonly text: string;
}

/** What a file says of its article. */
export interface DraftArticle {
  readonly blocks: readonly DraftBlock[];
  /** The headline; empty if there is none. */
  readonly title: string;
  /** `YYYY-MM-DD`; null where the file names no day. */
  readonly date: string | null;
  /** Where the file says it comes from. */
  readonly url: string | null;
}

/** Blocks joined by line feeds: the text in which a draft counts its offsets. */
export function textOf(article: Pick<DraftArticle, 'blocks'>): string {
  return article.blocks.map((block) => block.text).join('\n');
}

const RELATED =
  /^\**(related article|related|read more|see also|à lire aussi|lire aussi|читайте также)\b/iu;
const ORIGINAL_URL = /^(original url|source|url)\s*:?\s*$/iu;
const BYLINE = /^(?:[Bb]y|BY|[Pp]ar|PAR|[Аа]втор|АВТОР):?\s+\p{Lu}/u;
const SENTENCE_END = /\p{Ll}{2}[.!?]$/u;
const LONGEST_BYLINE = 80;
const ADDRESS = /^<?(https?:\/\/[^\s>]+)>?$/u;
const BLANK = /\n\s*\n/u;
const HEADING = /^(#{1,6})\s+/u;

/**
 * Reads an article from Markdown or plain text: the first heading (or first line) is the headline, a
 * line with a date the dateline, "By …" the byline; a line that ends in bold the caption and
 * credit of a picture. "Related article" lines and the address at the end are not its text.
 * @param dateOf reads a date that stands alone in a line, else null.
 */
export function readArticleText(
  source: string,
  dateOf: (line: string) => string | null,
): DraftArticle {
  const blocks: DraftBlock[] = [];
  const front = frontMatter(source);
  let title = '';
  let date = dateOf(front.get('date') ?? front.get('published') ?? '');
  let url = ADDRESS.exec(front.get('url') ?? front.get('source') ?? '')?.[1] ?? null;
  for (const paragraph of paragraphsOf(withOwnHead(source.replace(FRONT_MATTER, ''), dateOf))) {
    const address = ADDRESS.exec(paragraph)?.[1];
    if (address) {
      url ??= address;
      continue;
    }
    if (RELATED.test(paragraph) || ORIGINAL_URL.test(paragraph)) continue;
    const text = plainText(paragraph);
    const isHeading = HEADING.test(paragraph);
    const ownDate = blocks.some(({ part }) => part === 'dateline') ? null : dateOf(text);
    if (title === '') {
      title = text;
      blocks.push({ part: 'headline', text });
    } else if (ownDate !== null) {
      date ??= ownDate;
      blocks.push({ part: 'dateline', text });
    } else if (isByline(text)) {
      blocks.push({ part: 'byline', text });
      // "By Ann Smith, 5 June 2024"
      date ??= dateOf(text.slice(text.search(/\d/u)));
    } else if (isHeading) blocks.push({ part: 'heading', text });
    else blocks.push(...captionOf(paragraph), ...(isCaption(paragraph) ? [] : [bodyOf(text)]));
  }
  const opening = blocks.find(({ part }) => part === 'body')?.text ?? '';
  return { blocks, title, date: date ?? dateOf(DATELINE.exec(opening)?.[1] ?? ''), url };
}

/** What an agency's report begins with: "LYON (France), 3 mars 2025 - ", "PARIS, June 5, 2024 (AFP) - ". */
const DATELINE =
  /^\p{Lu}[\p{L}\s.'’-]{1,40}(?:\([^)]{1,40}\))?,\s*([^()]{6,30}?)\s*(?:\([^)]{1,40}\)\s*)?[-–—]+\s/u;

/** Whether a paragraph is "By …" and no sentence. */
export function isByline(text: string): boolean {
  return text.length < LONGEST_BYLINE && BYLINE.test(text) && !SENTENCE_END.test(text);
}

/** A date right below the headline stands for itself, without a blank line, too. */
function withOwnHead(source: string, dateOf: (line: string) => string | null): string {
  const [headline = '', below = '', ...rest] = source.trimStart().split('\n');
  // Files without blank lines have a paragraph in each line anyway.
  if (!BLANK.test(source) || headline.trim() === '' || dateOf(plainText(below)) === null)
    return source;
  return [headline, '', below, '', ...rest].join('\n');
}

/** What Obsidian and site generators write above a Markdown text: `key: value` lines between dashes. */
const FRONT_MATTER = /^\s*---\r?\n([^]*?)\r?\n---\r?\n/u;

function frontMatter(source: string): ReadonlyMap<string, string> {
  const lines = FRONT_MATTER.exec(source)?.[1]?.split('\n') ?? [];
  return new Map(
    lines.flatMap((line) => {
      const [, key, value] = /^(\w+)\s*:\s*["']?(.*?)["']?\s*$/u.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key.toLowerCase(), value] as const];
    }),
  );
}

function bodyOf(text: string): DraftBlock {
  return { part: 'body', text };
}

const CAPTION = /^(.+?)\s*\*\*([^*]{2,120})\*\*$/u;

function isCaption(paragraph: string): boolean {
  return CAPTION.test(paragraph);
}

/** "What the picture shows. **Who made it**" */
function captionOf(paragraph: string): DraftBlock[] {
  const [, caption, credit] = CAPTION.exec(paragraph) ?? [];
  if (caption === undefined || credit === undefined) return [];
  return [
    { part: 'caption', text: plainText(caption) },
    { part: 'credit', text: plainText(credit) },
  ];
}

/** A line by itself may be a paragraph: files without blank lines have one per line. */
function paragraphsOf(source: string): string[] {
  const parts = BLANK.test(source) ? source.split(BLANK) : source.split('\n');
  return parts.map((part) => part.replace(/\s*\n\s*/gu, ' ').trim()).filter((part) => part !== '');
}

/** Markdown's inline marks taken away, then normalised. */
function plainText(markdown: string): string {
  const bare = markdown
    .replace(HEADING, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(/(^|\s)[*_]([^*_]+)[*_](?=\s|[.,;:!?]|$)/gu, '$1$2');
  return normalise(bare, true).text;
}

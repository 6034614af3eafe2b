import type { Part } from '../../article/article.ts';
import { normalise } from '../../text/normalise.ts';
import { attributeOf, type HtmlToken, htmlTokens } from './html-tokens.ts';
import { type DraftArticle, type DraftBlock, isByline } from './read-article.ts';

/** Blocks and what part of an article their text is. */
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['h1', 'headline'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['p', 'body'],
  ['li', 'list'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
]);

/** Places beside an article's text. */
const ASIDE = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'dialog']);

/** Elements without content, which never close. */
const VOID = new Set([
  'br',
  'img',
  'meta',
  'link',
  'hr',
  'input',
  'source',
  'wbr',
  'area',
  'base',
  'col',
  'embed',
  'track',
]);

/** What begins and ends a line of its own. */
const BOXES = new Set(['div', 'td', 'tr', 'table', 'section', 'article', 'main', 'center', 'body']);

/** Shorter paragraphs are labels and buttons; the shortest news paragraph seen has some 40. */
const SHORTEST_BODY = 25;

interface Candidate {
  readonly blocks: DraftBlock[];
  readonly depth: number;
}

/**
 * Reads an article from a saved page. The root is the innermost `article` or `main` that holds most
 * of the page's paragraphs; without one, the whole body. The page's own detector
 * (`utils/article`) knows more; a draft is looked over by a person.
 */
export function readArticleHtml(source: string): DraftArticle {
  const page = new PageReader();
  for (const token of htmlTokens(source)) page.read(token);
  const { blocks, title } = page.finish();
  return {
    blocks,
    title,
    date: dateOf(source, page.meta),
    url: page.meta.get('canonical') ?? page.meta.get('og:url') ?? null,
  };
}

/** The day of publication from metadata, else from the first `time` element or JSON-LD. */
function dateOf(source: string, meta: ReadonlyMap<string, string>): string | null {
  const ld = /"datePublished"\s*:\s*"([^"]+)"/u.exec(source)?.[1];
  const stated = meta.get('article:published_time') ?? ld ?? meta.get('time') ?? '';
  return /^(?:19|20)\d{2}-\d{2}-\d{2}/u.exec(stated)?.[0] ?? null;
}

class PageReader {
  readonly meta = new Map<string, string>();
  readonly #body: DraftBlock[] = [];
  readonly #candidates: Candidate[] = [];
  /** Text outside paragraphs, for pages that know none: cut where boxes and double line breaks are. */
  readonly #loose: DraftBlock[] = [];
  #run = '';
  readonly #open: { readonly depth: number; readonly candidate: Candidate }[] = [];
  #depth = 0;
  #asideDepth = 0;
  #block: { tag: string; text: string } | null = null;
  #pageTitle = '';
  #inTitle = false;

  read(token: HtmlToken): void {
    if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'open') this.#openTag(token.tag, token.attributes);
    else this.#closeTag(token.tag);
  }

  finish(): { readonly blocks: readonly DraftBlock[]; readonly title: string } {
    this.#flush();
    this.#cut();
    const whole = lengthOf(this.#body);
    const root = this.#candidates
      .filter(({ blocks }) => lengthOf(blocks) * 2 > whole)
      .toSorted((a, b) => b.depth - a.depth)[0];
    const blocks = root?.blocks ?? (whole > 0 ? this.#body : this.#loose);
    const headline = [...blocks, ...this.#body].find(({ part }) => part === 'headline')?.text;
    return { blocks, title: headline ?? this.#pageTitle };
  }

  #text(text: string): void {
    if (this.#inTitle) this.#pageTitle = normalise(text, true).text;
    else if (this.#block && this.#asideDepth === 0) this.#block.text += text;
    else if (this.#asideDepth === 0) this.#run += text;
  }

  /** Ends a run of text outside paragraphs. */
  #cut(): void {
    for (const part of this.#run.split(/\n\s*\n/u)) {
      const { text } = normalise(part, true);
      if (text.length >= SHORTEST_BODY) this.#loose.push({ part: 'body', text });
    }
    this.#run = '';
  }

  #openTag(tag: string, attributes: string): void {
    if (tag === 'meta') this.#metadata(attributes);
    if (tag === 'time' && !this.meta.has('time')) {
      this.meta.set('time', attributeOf(attributes, 'datetime'));
    }
    if (tag === 'link' && attributeOf(attributes, 'rel') === 'canonical') {
      this.meta.set('canonical', attributeOf(attributes, 'href'));
    }
    if (BOXES.has(tag)) this.#cut();
    if (tag === 'br' && this.#block) this.#block.text += ' ';
    else if (tag === 'br') this.#run += '\n';
    if (VOID.has(tag)) return;
    this.#depth += 1;
    if (tag === 'title') this.#inTitle = true;
    if (ASIDE.has(tag) || this.#asideDepth > 0) this.#asideDepth += 1;
    if (tag === 'article' || tag === 'main') {
      const candidate = { blocks: [], depth: this.#depth };
      this.#candidates.push(candidate);
      this.#open.push({ depth: this.#depth, candidate });
    }
    if (PARTS.has(tag)) {
      this.#flush();
      this.#block = { tag, text: '' };
    }
  }

  #closeTag(tag: string): void {
    if (VOID.has(tag)) return;
    if (BOXES.has(tag)) this.#cut();
    if (tag === 'title') this.#inTitle = false;
    if (this.#block?.tag === tag) this.#flush();
    if (tag === 'article' || tag === 'main') {
      this.#flush();
      this.#open.pop();
    }
    if (this.#asideDepth > 0) this.#asideDepth -= 1;
    this.#depth -= 1;
  }

  #metadata(attributes: string): void {
    const key = attributeOf(attributes, 'property') || attributeOf(attributes, 'name');
    if (key !== '' && !this.meta.has(key)) this.meta.set(key, attributeOf(attributes, 'content'));
  }

  #flush(): void {
    const block = this.#block;
    this.#block = null;
    if (!block) return;
    const text = normalise(block.text, true).text;
    const own = PARTS.get(block.tag) ?? 'body';
    const part = own === 'body' && isByline(text) ? 'byline' : own;
    if (text === '' || (part === 'body' && text.length < SHORTEST_BODY)) return;
    for (const list of [this.#body, ...this.#open.map(({ candidate }) => candidate.blocks)]) {
      list.push({ part, text });
    }
  }
}

/** How much running text blocks hold, in UTF-16 code units. */
function lengthOf(blocks: readonly DraftBlock[]): number {
  return blocks.reduce((sum, { part, text }) => sum + (part === 'body' ? text.length : 0), 0);
}

/** What JSON-LD says of an article, as plain strings; anything may be missing or wrong. */
export interface DataArticle {
  readonly headline?: string;
  readonly description?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly url?: string;
  readonly image?: string;
}

/** schema.org's article types end so; `Report` stands alone. */
const ARTICLE_TYPE = /(?:Article|Posting|^Report)$/;

/** Deeper structures are not an article's description. */
const MAX_DEPTH = 6;
const MAX_NODES = 2000;

/**
 * The articles in a page's JSON-LD blocks, in order. A block that is no JSON is mended where the
 * mistake is a common one (trailing comma, raw line end in a string, comment around it), else ignored.
 */
export function articlesInData(blocks: readonly string[]): DataArticle[] {
  const articles: DataArticle[] = [];
  for (const block of blocks) {
    let left = MAX_NODES;
    const visit = (value: unknown, depth: number): void => {
      if (depth > MAX_DEPTH || left-- <= 0) return;
      if (Array.isArray(value)) {
        for (const item of value) visit(item, depth + 1);
      } else if (isRecord(value)) {
        if (textsOf(value['@type']).some((type) => ARTICLE_TYPE.test(type))) {
          articles.push(articleOf(value));
          return;
        }
        for (const key of ['@graph', 'mainEntity', 'itemListElement', 'item', 'hasPart']) {
          visit(value[key], depth + 1);
        }
      }
    };
    visit(parseTolerantly(block), 0);
  }
  return articles;
}

/** The parsed block, or null. */
export function parseTolerantly(block: string): unknown {
  const bare = block.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  return tryParse(bare) ?? tryParse(mended(bare));
}

function mended(json: string): string {
  return json
    .replace(/;\s*$/, '')
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(?=\s*[}\]])/g, '');
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Not JSON: the caller mends it or goes without.
    return null;
  }
}

function articleOf(node: Record<string, unknown>): DataArticle {
  return withoutEmpty({
    headline: firstText(node['headline']) ?? firstText(node['name']),
    description: firstText(node['description']),
    authors: [...namesOf(node['author']), ...namesOf(node['creator'])].filter(unique),
    publisher: namesOf(node['publisher'])[0],
    published: firstText(node['datePublished']),
    modified: firstText(node['dateModified']),
    language: firstText(node['inLanguage']) ?? languageOf(node['inLanguage']),
    url: firstText(node['url']) ?? idOf(node['mainEntityOfPage']) ?? idOf(node['@id']),
    image: imageOf(node['image']),
  });
}

function languageOf(value: unknown): string | undefined {
  return isRecord(value) ? firstText(value['alternateName']) : undefined;
}

function idOf(value: unknown): string | undefined {
  return firstText(value) ?? (isRecord(value) ? firstText(value['@id']) : undefined);
}

function imageOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return firstText(first) ?? (isRecord(first) ? firstText(first['url']) : undefined);
}

function namesOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    const name = firstText(item) ?? (isRecord(item) ? firstText(item['name']) : undefined);
    return name && !/^https?:/.test(name) ? [name] : [];
  });
}

function firstText(value: unknown): string | undefined {
  return textsOf(value)
    .find((text) => text.trim() !== '')
    ?.trim();
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unique<T>(item: T, index: number, list: readonly T[]): boolean {
  return list.indexOf(item) === index;
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

function withoutEmpty(article: Loose<Required<DataArticle>>): DataArticle {
  const { authors, ...rest } = article;
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...kept, authors: authors ?? [] };
}

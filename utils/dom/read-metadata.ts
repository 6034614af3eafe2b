import { parameterNames } from '@/utils/article/parameter-names.ts';
import { agencyOf } from '@/utils/article/agency.ts';
import type { ArticleIdentity, ArticleMetadata } from '@/utils/article/article.ts';
import { isoDateOf } from '@/utils/article/dates.ts';
import {
  type DeclaredNames,
  identitiesOf,
  isConfirmed,
  isTextName,
  sharesIdentity,
} from '@/utils/article/identity.ts';
import { languageOf } from '@/utils/article/language.ts';
import { articlesInData, type DataArticle } from '@/utils/article/structured-data.ts';
import { dateInUrl } from '@/utils/article/date-in-url.ts';
import type { ArticleRoot } from './article-root.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import {
  allIn,
  attributeOf,
  baseOf,
  childNodesOf,
  closestTo,
  firstIn,
  hasAttribute,
  textOf,
  titleOf,
} from './page-nodes.ts';

/** What the document's head says, read once for all articles of a page. */
export interface PageHead {
  readonly tags: MetaTags;
  readonly articles: readonly DataArticle[];
  readonly canonical: string | undefined;
  readonly savedFrom: string | undefined;
  readonly amp: boolean;
}

/** Reads the head. Untrusted text, as it stands. */
export function readHead(document: Document): PageHead {
  const blocks = allIn(document, 'script[type="application/ld+json"]');
  const canonical = firstIn(document, 'link[rel~=canonical i]');
  return {
    tags: readMetaTags(document),
    articles: articlesInData(blocks.map(textOf)),
    canonical: canonical ? absolute(attributeOf(canonical, 'href'), document) : undefined,
    savedFrom: savedFromOf(document),
    amp: firstIn(document, 'html[amp],html[⚡]') !== null,
  };
}

/** The names that page and container declare for an article, for `identitiesOf`. */
export function declaredNames(head: PageHead, root: ArticleRoot): DeclaredNames {
  return {
    canonical: head.canonical,
    ogUrl: head.tags.get('og:url'),
    dataUrl: head.articles.length === 1 ? head.articles[0]?.url : undefined,
    publisherId: root.names.publisherId,
    containerUrl: root.names.url,
    savedFrom: head.savedFrom,
    headline: headlineOf(root),
    amp: head.amp,
  };
}

/**
 * Reads what is known of an article beside its text. What stands at the text wins over the head; the
 * head is left out where it names another article (infinite scroll).
 * @param identities the article's names, made with {@link declaredNames}.
 * @param text the body's text, for its language and the agency's signature.
 */
export function readMetadata(
  document: Document,
  url: string,
  root: ArticleRoot,
  head: PageHead,
  identities: readonly ArticleIdentity[],
  text: string,
): ArticleMetadata {
  const headline = headlineOf(root);
  const own = isHeadAbout(root, head, identities);
  const tags: MetaTags = own ? head.tags : new Map<string, string>();
  const data = own ? dataFor(head.articles, headline) : undefined;
  const tag = (...names: string[]) => names.map((name) => tags.get(name)).find(Boolean);
  const shown = (part: string) =>
    root.parts.filter((known) => known.part === part).map(({ element }) => tidy(textOf(element)));
  const authors = data?.authors.length ? data.authors : authorsIn(root);
  const author = tag('author', 'parsely-author', 'dc.creator', 'article:author', 'byl');
  const byline =
    authors.filter(Boolean).join(', ') ||
    (author && !/^https?:/.test(author) ? withoutBy(author) : '');
  const title =
    headline ||
    data?.headline ||
    tag('og:title', 'twitter:title') ||
    pageTitle(document, head.tags) ||
    hostOf(url);
  const published =
    firstDate([
      data?.published,
      tag(...PUBLISHED),
      datetimeIn(document, root, own),
      ...shown('dateline'),
    ]) ?? dateInUrl(root.names.url ?? url);
  const modified = firstDate([
    data?.modified,
    tag('article:modified_time', 'datemodified', 'og:updated_time'),
  ]);
  const image = data?.image ?? tag('og:image', 'twitter:image');
  const languageAt = closestTo(root.element, '[lang]');
  const known: Record<string, string | null | undefined> = {
    byline,
    outlet:
      head.tags.get('og:site_name') ??
      data?.publisher ??
      head.tags.get('application-name') ??
      hostOf(url),
    agency: agencyOf([...authors, ...shown('byline'), author ?? ''], text),
    published,
    modified,
    language: languageOf(
      [
        languageAt ? attributeOf(languageAt, 'lang') : undefined,
        data?.language,
        head.tags.get('og:locale'),
        head.tags.get('language'),
      ],
      `${title} ${text.slice(0, 500)}`,
    ),
    description: data?.description ?? tag('og:description', 'description', 'twitter:description'),
    image: image ? webUrl(image, document) : undefined,
  };
  const kept = Object.entries(known).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return { title, url: openableUrl(url, root, head, identities), ...Object.fromEntries(kept) };
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dcterms.created',
  'citation_publication_date',
  'date',
];

/** Names in the visible bylines: the part that is marked as a name, else all but the date. */
function authorsIn(root: ArticleRoot): string[] {
  const names = root.parts
    .filter(({ part }) => part === 'byline')
    .map(({ element }) => {
      const name = firstIn(element, '[rel~=author],[itemprop=name],[class*=name],[class*=author]');
      const dates = allIn(element, 'time').map((time) => tidy(textOf(time)));
      const text = tidy(textOf(name ?? element));
      return withoutBy(dates.reduce((rest, date) => rest.replace(date, ''), text)).trim();
    });
  return [...new Set(names)].filter(Boolean).slice(0, 3);
}

/**
 * The head is about another article if this one has no name but its words, or if the container's own
 * names contradict the canonical address.
 */
function isHeadAbout(
  { names }: ArticleRoot,
  { canonical }: PageHead,
  identities: readonly ArticleIdentity[],
): boolean {
  if (identities.every(isTextName)) return false;
  if (!canonical || !(names.publisherId || names.url)) return true;
  return sharesIdentity(identities, identitiesOf(canonical));
}

/** Of several described articles the one with this headline; a list describes none. */
function dataFor(articles: readonly DataArticle[], headline: string): DataArticle | undefined {
  const same = articles.find(
    (article) => headline && article.headline && tidy(article.headline) === headline,
  );
  return same ?? (articles.length <= 2 ? articles[0] : undefined);
}

/** The machine-readable time at the article; `itemprop` first, as other times stand in comments. */
function datetimeIn(document: Document, root: ArticleRoot, own: boolean): string | undefined {
  const marked = firstIn(own ? document : root.element, '[itemprop=datePublished]');
  const time =
    root.parts.find(({ part, element }) => part === 'dateline' && hasAttribute(element, 'datetime'))
      ?.element ?? firstIn(root.element, 'time[datetime]');
  return (
    (marked && (attributeOf(marked, 'content') || attributeOf(marked, 'datetime'))) ||
    (time ? attributeOf(time, 'datetime') : undefined)
  );
}

/** Where a reader can open the article again: the confirmed canonical address, else the page's own. */
function openableUrl(
  url: string,
  root: ArticleRoot,
  head: PageHead,
  identities: readonly ArticleIdentity[],
): string {
  const candidates = [root.names.url, head.canonical, head.savedFrom];
  const confirmed = candidates.find((candidate) => candidate && isConfirmed(candidate, identities));
  return withoutNoise(confirmed ?? url);
}

function withoutNoise(url: string): string {
  if (!URL.canParse(url)) return url;
  const clean = new URL(url);
  clean.username = '';
  clean.password = '';
  if (!clean.hash.startsWith('#!')) clean.hash = '';
  for (const name of parameterNames(clean)) {
    if (/^(?:utm_.*|fbclid|gclid)$/i.test(name)) clean.searchParams.delete(name);
  }
  return clean.href;
}

/** The page's title without the site's name after it. */
function pageTitle(document: Document, tags: MetaTags): string {
  const title = tidy(titleOf(document));
  const site = tags.get('og:site_name');
  const [first = title, ...rest] = title.split(/\s[|–—·»-]\s/);
  return rest.length > 0 && (rest.at(-1) === site || first.length > title.length / 2)
    ? first
    : title;
}

/** The address that Chromium, Firefox and SingleFile note at the top of a saved page. */
function savedFromOf(document: Document): string | undefined {
  for (const node of childNodesOf(document)) {
    const found = /saved from url=\(\d+\)(\S+)|\burl:\s*(\S+)/i.exec(node.nodeValue ?? '');
    if (found) return found[1] ?? found[2];
  }
  return undefined;
}

function withoutBy(text: string): string {
  return text.replace(/^(?:by|par|von|por|di|text(?:e)?|автор|текст)(?:\s*:\s*|\s+)/i, '').trim();
}

function firstDate(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const date = text ? isoDateOf(text) : null;
    if (date) return date;
  }
  return undefined;
}

function webUrl(url: string, document: Document): string | undefined {
  const full = absolute(url, document);
  return full && /^https?:/.test(full) ? full : undefined;
}

function absolute(url: string, document: Document): string | undefined {
  return URL.canParse(url, baseOf(document)) ? new URL(url, baseOf(document)).href : undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function headlineOf(root: ArticleRoot): string {
  return root.headline ? tidy(textOf(root.headline)) : '';
}

function tidy(text: string | null): string {
  return (text ?? '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

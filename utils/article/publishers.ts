/**
 * What we know of single publishers, as data. Everything here is a short cut: a page of a publisher
 * that is not in the table, or whose markup has changed, goes through the general rules.
 */
export interface Publisher {
  /** Name of the id space. Ids of different families never mean the same article. */
  readonly family: string;
  /** Exact hosts, without `www.`, `amp.` and `m.`. */
  readonly hosts: readonly string[];
  /** Tried in order on the decoded path; the first group is the article's id. */
  readonly idInPath: readonly RegExp[];
  /** How the publisher's own markup names things; absent where only addresses are known. */
  readonly markup?: PublisherMarkup;
}

/** CSS selectors of a publisher's article page, each tried inside the article's container. */
export interface PublisherMarkup {
  /** Wrapper that belongs to one article, also when several stand in the page. */
  readonly container: string;
  /** The article's id in the container's `id` attribute. */
  readonly containerId: RegExp;
  /** Attribute of the container with the article's address. */
  readonly containerUrl: string;
  /** The article inside the container, and the element around its body. */
  readonly root: string;
  readonly body: string;
  readonly headline: string;
  readonly deck: string;
  readonly byline: string;
  readonly dateline: string;
  readonly caption: string;
  readonly credit: string;
  /** Stands inside the root and is not of the article. */
  readonly skip: string;
}

/** Paths of the Moscow Times' system: `…-a85324`, `/all/85324`, and before 2017 `/news/slug-85324`. */
const MOSCOW_TIMES_PATHS = [
  /-a(\d+)(?:\/(?:pdf|amp|print))?[\W_]*$/,
  /^\/all\/(\d+)(?:\/(?:pdf|amp))?[\W_]*$/,
  /^\/(?:articles|news|photogalleries)\/(?:[^/]*-)?(\d+)[\W_]*$/,
];

/** Selectors of the same system (observed in June 2024). */
const MOSCOW_TIMES_MARKUP: PublisherMarkup = {
  container: '.article-container',
  containerId: /^article-id-(\d+)$/,
  containerUrl: 'data-article-url',
  root: 'article.article',
  body: '.article__content',
  headline: '.article__header h1',
  deck: '.article__header h2',
  byline: '.byline__author__name',
  dateline: 'time.byline__datetime',
  caption: '.article__featured-image__caption',
  credit: '.article__featured-image__credits',
  skip: '.article__block--article,.article__content section,.article__related-article,.article__tags,.contribute-banner,aside.sidebar,section.cluster,.article__bottom,.social',
};

/**
 * The table. A host that serves the same system in another language is a family of its own when its
 * ids are counted apart: the Russian edition moved from moscowtimes.ru to ru.themoscowtimes.com and
 * kept its ids.
 */
export const PUBLISHERS: readonly Publisher[] = [
  {
    family: 'themoscowtimes.com',
    hosts: ['themoscowtimes.com'],
    idInPath: MOSCOW_TIMES_PATHS,
    markup: MOSCOW_TIMES_MARKUP,
  },
  {
    family: 'moscowtimes.ru',
    hosts: ['moscowtimes.ru', 'ru.themoscowtimes.com'],
    idInPath: MOSCOW_TIMES_PATHS,
    markup: MOSCOW_TIMES_MARKUP,
  },
  {
    family: 'bbc.com',
    hosts: ['bbc.com', 'bbc.co.uk'],
    idInPath: [
      /^\/(?:[a-z]+\/)*articles\/([a-z0-9]{10,})$/,
      /^\/(?:news|sport)\/[a-z-]*-?(\d{7,})$/,
    ],
  },
  {
    family: 'apnews.com',
    hosts: ['apnews.com'],
    idInPath: [/^\/article\/(?:.*-)?([0-9a-f]{32})$/],
  },
  { family: 'dw.com', hosts: ['dw.com'], idInPath: [/\/a-(\d{5,})$/] },
  {
    family: 'lemonde.fr',
    hosts: ['lemonde.fr'],
    idInPath: [/\/article\/\d{4}\/\d{2}\/\d{2}\/[^/]*_(\d{6,})_\d+\.html$/],
  },
];

/** The publisher that serves a host (lower case, `www.`, `amp.`, `m.` taken off), or null. */
export function publisherOfHost(host: string): Publisher | null {
  return PUBLISHERS.find((publisher) => publisher.hosts.includes(host)) ?? null;
}

/** The article's id in a decoded path by the publisher's rules, or null. */
export function publisherIdInPath(publisher: Publisher, path: string): string | null {
  for (const pattern of publisher.idInPath) {
    const id = pattern.exec(path)?.[1];
    if (id) return id;
  }
  return null;
}

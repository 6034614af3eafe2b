import { NEXT_STORY, RETELLING } from '../fixtures/moscow-times/retelling.ts';
import { ampPage } from './publisher/amp.ts';
import { publisherArticle } from './publisher/article.ts';
import { publisherHead } from './publisher/head.ts';
import { curlQuotes, slugOf } from './publisher/markup.ts';
import { NEWSPAPER_STYLE } from './publisher/style.ts';
import type { Story } from './publisher/story.ts';
import { syndicatedPage } from './publisher/syndicated.ts';

/** In two halves: the slug is the headline, and no run of the article's words stands in this project. */
export const SEED_PATH = `/2024/06/05/${['moscow-to-deploy-more', 'military-instructors-in-burkina-faso'].join('-')}-a85324`;

/** The seed article's canonical address. */
export const SEED_URL = `https://www.themoscowtimes.com${SEED_PATH}`;

/** The archive's address of the same page. */
export const ARCHIVE_URL = `https://web.archive.org/web/20240606081522/${SEED_URL}`;

/** The article that infinite scroll appends. */
export const NEXT_URL = `https://www.themoscowtimes.com/2024/06/06/${slugOf(NEXT_STORY.headline)}-a85331`;

/** The forms in which the page is met. */
export type PageVariant =
  | 'desktop'
  | 'amp'
  | 'archive'
  /** A second article has been appended; head and address still name the first. */
  | 'scroll'
  /** The desktop page as a browser saves it to a file. */
  | 'saved'
  /** The story on another site, see `publisher/syndicated.ts`. */
  | 'syndicated';

export interface PublisherPageOptions {
  /** Ours by default; `real-story.ts` reads the real one where it is at hand. */
  readonly story?: Story;
  readonly variant?: PageVariant;
  readonly quotes?: 'straight' | 'curly';
}

/** The publisher's page as HTML, built from what `../shared/seed/page-structure.md` says of it. */
export function publisherPage(options: PublisherPageOptions = {}): string {
  const { story = RETELLING, variant = 'desktop', quotes = 'straight' } = options;
  const letters = quotes === 'curly' ? curlQuotes : (text: string) => text;
  const article = { story, id: 85324, nextId: 85331, url: SEED_URL, letters };
  if (variant === 'amp') return ampPage(article);
  if (variant === 'syndicated') return syndicatedPage(story, letters);
  const archived = (url: string) => `https://web.archive.org/web/20240606081522/${url}`;
  const head = publisherHead({
    story,
    url: SEED_URL,
    rewrite: variant === 'archive' ? archived : (url) => url,
    style: NEWSPAPER_STYLE,
  });
  const next = { story: NEXT_STORY, id: 85331, nextId: 85332, url: NEXT_URL, letters };
  const articles = [article, ...(variant === 'scroll' ? [next] : [])];
  const savedFrom = `<!-- saved from url=(${String(SEED_URL.length).padStart(4, '0')})${SEED_URL} -->`;
  return `<!doctype html>
${variant === 'saved' ? savedFrom : ''}<html lang="en"><head>${head}</head>
<body class="article-item">${variant === 'archive' ? ARCHIVE_BAR : ''}
<header class="site-header"><a class="site-header__name" href="/">The Moscow Times</a></header>
<nav class="site-nav"><a href="/news">News</a> <a href="/ukraine-war">Ukraine War</a> <a href="/regions">Regions of Russia</a> <a href="/opinion">Opinion</a></nav>
<main>${articles.map(publisherArticle).join('\n')}</main>
<footer class="site-footer"><p>The Moscow Times has reported from Moscow on Russia for three decades, in English and in Russian, in print and online.</p><a href="/privacy">Privacy</a></footer>
</body></html>`;
}

const ARCHIVE_BAR =
  '<div id="wm-ipp-base" lang="en"><div id="wm-ipp">The Wayback Machine has 41 captures of this page</div></div>';

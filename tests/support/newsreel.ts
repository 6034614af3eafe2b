import type { Web } from './driver.ts';
import { newspaper } from './newspaper.ts';
import { escapeHtml } from './publisher/markup.ts';
import type { Story } from './publisher/story.ts';
import { gazetteUrl } from './publisher/plain-page.ts';

/** One story as an element of a page that names no article but by its address. */
export function plainArticle(story: Story): string {
  const text = story.paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join('\n');
  return `<article><h2>${escapeHtml(story.headline)}</h2><div class="text">${text}</div></article>`;
}

/** A page under one of the publisher's addresses whose articles carry no name of their own. */
export function barePage(story: Story, body: string): string {
  return `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8">
<title>${escapeHtml(story.headline)}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${story.published}"></head>
<body><main id="reel">${body}</main></body></html>`;
}

/** A story's address on the publisher's site, without the publisher's own id. */
export function bareUrl(story: Story): string {
  return `https://www.themoscowtimes.com${new URL(gazetteUrl(story)).pathname}`;
}

/** The usual web with one page of a test's own under an address. */
export function only(address: string, html: string): Web {
  const shop = newspaper();
  return (url) => (url.href === address ? { body: html } : shop(url));
}

import { escapeHtml, slugOf } from './markup.ts';
import { NEWSPAPER_STYLE } from './style.ts';
import type { Story } from './story.ts';

/** The invented newspaper on whose site the other stories stand. */
export const GAZETTE = 'https://gazette.example/';

/** A story's address on the gazette's site. */
export function gazetteUrl(story: Story): string {
  return `${GAZETTE}${story.language}/${story.published.slice(0, 10).replace(/-/g, '/')}/${slugOf(story.headline)}`;
}

/** A story set into a plain, well-made news page of another site. */
export function gazettePage(story: Story): string {
  const { language, headline, byline, published, dateline, caption, credit, paragraphs } = story;
  const url = gazetteUrl(story);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(headline)} – The Gazette</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${escapeHtml(url)}">
<meta property="og:type" content="article"><meta property="og:site_name" content="The Gazette"><meta property="og:title" content="${escapeHtml(headline)}">
<meta property="article:published_time" content="${published}"><meta name="author" content="${escapeHtml(byline)}">
<style>${NEWSPAPER_STYLE}</style></head>
<body><header class="site-header"><a class="site-header__name" href="/">The Gazette</a></header>
<nav class="site-nav"><a href="/world">World</a> <a href="/culture">Culture</a></nav>
<main class="row-flex"><article class="col"><header class="article__header"><h1>${escapeHtml(headline)}</h1></header>
<p class="byline">${escapeHtml(byline)} <time datetime="${published}">${escapeHtml(dateline)}</time></p>
<figure><img src="/picture.jpg" alt=""><figcaption>${escapeHtml(caption)} <span class="credit">${escapeHtml(credit)}</span></figcaption></figure>
<div class="article__content">${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</div>
</article></main>
<footer class="site-footer"><a href="/contact">Contact</a></footer></body></html>`;
}

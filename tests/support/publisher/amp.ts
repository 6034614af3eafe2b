import { TEASERS } from '../../fixtures/moscow-times/teasers.ts';
import { teaserUrl, type ArticleOptions } from './article.ts';
import { escapeHtml } from './markup.ts';

/** The boilerplate that keeps the body invisible until AMP's own script has run, or for 8 s. */
const BOILERPLATE =
  '<style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>';

/** The AMP form (`/all/ID?amp=1`): a canonical link, no og:, no JSON-LD. */
export function ampPage(options: ArticleOptions): string {
  const { story, url } = options;
  const letters = (text: string) => escapeHtml(options.letters(text));
  return `<!doctype html>
<html amp lang="${story.language}"><head><meta charset="utf-8"><title>${letters(story.headline)}</title>
<link rel="canonical" href="${escapeHtml(url)}"><meta name="viewport" content="width=device-width">${BOILERPLATE}</head>
<body><header><a href="https://www.themoscowtimes.com/">The Moscow Times</a></header>
<amp-sidebar id="menu" layout="nodisplay"><ul>${TEASERS.map((teaser) => `<li><a href="${teaserUrl(teaser)}">${teaser.title}</a></li>`).join('')}</ul></amp-sidebar>
<article><h1>${letters(story.headline)}</h1>
<div class="byline">By <span class="byline__author__name">${letters(story.byline)}</span> <time datetime="${story.published}">${story.dateline}</time></div>
<figure><amp-img src="https://static.themoscowtimes.com/fixture.jpg" width="16" height="9" layout="responsive"></amp-img><figcaption>${letters(story.caption)} <span class="credit">${letters(story.credit)}</span></figcaption></figure>
<div class="content">${story.paragraphs.map((text) => `<p>${letters(text)}</p>`).join('\n')}</div>
<amp-ad width="300" height="250" type="x"></amp-ad>
</article></body></html>`;
}

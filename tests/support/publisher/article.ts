import { APPEAL, RELATED, TEASERS, type Teaser } from '../../fixtures/moscow-times/teasers.ts';
import { escapeHtml, slugOf } from './markup.ts';
import type { Story } from './story.ts';

/** One article of the publisher's page. */
export interface ArticleOptions {
  readonly story: Story;
  readonly id: number;
  readonly nextId: number;
  readonly url: string;
  /** Applied to every text of the story before it is escaped. */
  readonly letters: (text: string) => string;
}

/** The address of a teaser. */
export function teaserUrl({ id, title }: Teaser): string {
  return `https://www.themoscowtimes.com/2024/06/04/${slugOf(title)}-a${id}`;
}

/** The container around one article: two nested `article` elements, sidebar, tags, appeal, teasers. */
export function publisherArticle(options: ArticleOptions): string {
  const { story, id, nextId, url } = options;
  const letters = (text: string) => escapeHtml(options.letters(text));
  const title = letters(story.headline);
  const share = encodeURIComponent(story.headline);
  return `<div class="article-container" id="article-id-${id}" data-page-id="${id}" data-next-id="${nextId}" data-article-url="${escapeHtml(url)}" data-article-title="${escapeHtml(story.headline)}">
<article>
<div class="row-flex">
<div class="col">
<article class="article article--news">
<header class="article__header"><h1><a href="${escapeHtml(url)}">${title}</a></h1><h2></h2></header>
<div class="article__byline byline"><div class="row-flex-inner"><div class="byline__details">By <a href="/author/${slugOf(story.byline)}" class="byline__author__name">${letters(story.byline)}</a></div> <time class="byline__datetime timeago" datetime="${story.published}">${story.dateline}</time></div></div>
<div class="social"><a href="https://www.facebook.com/sharer.php?u=x" title="Share ${title}">Facebook</a> <a href="https://twitter.com/intent/tweet?text=${share}">Share: ${title}</a></div>
<figure class="article__featured-image featured-image"><img src="https://static.themoscowtimes.com/image/article_1360/fixture.jpg" alt=""><figcaption><span class="article__featured-image__caption">${letters(story.caption)}</span> <span class="article__featured-image__credits">${letters(story.credit)}</span></figcaption></figure>
<div class="article__content">
${body(story, letters)}
</div>
<div class="article__bottom"></div>
<div class="article__tags">Read more about: <a class="tag" href="/tag/Lavrov">Lavrov</a> <a class="tag" href="/tag/Africa">Africa</a> <a class="tag" href="/tag/Moscow">Moscow</a></div>
<div class="contribute-banner">${APPEAL.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}<a class="button" href="/contribute">Contribute today</a></div>
</article>
</div>
${sidebar(title, url)}
</div>
<section class="cluster">${TEASERS.slice(0, 6).map(excerpt).join('')}</section>
</article>
</div>
<div id="load-next-article" data-id="${nextId}" data-url="/all/${nextId}"></div>`;
}

function body(story: Story, letters: (text: string) => string): string {
  const half = Math.ceil(story.paragraphs.length / 2);
  const block = (texts: readonly string[]) =>
    `<div class="article__block article__block--html article__block--column">${texts
      .map((text) => `<p>${letters(text)}</p>`)
      .join('\n')}</div>`;
  return `${block(story.paragraphs.slice(0, half))}
<div class="article__block article__block--article">
<section class="ad-desktop"><div id="slot-1">Advertisement: flights to Moscow, from today.</div></section>
<aside class="article__related-article"><a href="${teaserUrl(RELATED)}"><span class="label">Related article:</span><h3>${RELATED.title}</h3><span>${RELATED.excerpt}</span></a></aside>
<section><div id="slot-2">Learn about Russia in ten evenings. Book now.</div></section>
</div>
${block(story.paragraphs.slice(half))}`;
}

function sidebar(title: string, url: string): string {
  const own = `<li><a href="${escapeHtml(url)}">${title}</a></li>`;
  const rest = TEASERS.map(
    (teaser) => `<li><a href="${teaserUrl(teaser)}">${escapeHtml(teaser.title)}</a></li>`,
  );
  return `<aside class="sidebar">
<ul class="tabs"><li>Just in</li><li>Most read</li></ul>
<div class="listed-articles"><ul>${[own, ...rest.slice(0, 6)].join('')}</ul></div>
<div class="ranked-articles" style="display:none"><ul>${[own, ...rest.slice(2, 6)].join('')}</ul></div>
</aside>`;
}

function excerpt(teaser: Teaser): string {
  const url = teaserUrl(teaser);
  const title = escapeHtml(teaser.title);
  return `<div class="article-excerpt-default" data-url="${url}" data-title="${title}"><a href="${url}"><h3>${title}</h3><p>${escapeHtml(teaser.excerpt)}</p></a></div>`;
}

import { escapeHtml } from './markup.ts';
import type { Story } from './story.ts';

/** What the head of the publisher's page needs to know. */
export interface HeadOptions {
  readonly story: Story;
  /** The article's canonical address. */
  readonly url: string;
  /** How the archive writes an address; the page's own data keep the original. */
  readonly rewrite: (url: string) => string;
  readonly style: string;
}

const SITE = 'https://www.themoscowtimes.com/';
const IMAGE = 'https://static.themoscowtimes.com/image/article_1360/fixture.jpg';

/** The head: no `og:type`, four JSON-LD blocks of which the last is not valid JSON, `base` set. */
export function publisherHead({ story, url, rewrite, style }: HeadOptions): string {
  const title = escapeHtml(story.headline);
  const description = escapeHtml(story.paragraphs[0] ?? '');
  const here = escapeHtml(rewrite(url));
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="${escapeHtml(rewrite(SITE))}">
<title>${title}</title>
<link rel="canonical" href="${here}">
<meta name="description" content="${description}">
<meta property="og:site_name" content="The Moscow Times">
<meta property="og:url" content="${here}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:image" content="${IMAGE}">
<meta property="article:author" content="${escapeHtml(story.byline)}">
<meta property="article:published_time" content="${story.published}">
<meta property="article:section" content="news">
<meta property="article:tag" content="Africa">
<meta property="article:tag" content="Lavrov">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:title" content="${title}">
<script type="application/ld+json">${JSON.stringify(newsArticle(story, url))}</script>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"${SITE}","name":"Home"}}]}</script>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsMediaOrganization","name":"The Moscow Times","url":"${SITE}"}</script>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"WebSite","name":"The Moscow Times","url":"${SITE}",}</script>
<style>${style}</style>`;
}

function newsArticle(story: Story, url: string): Record<string, unknown> {
  return {
    '@context': 'http://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: story.headline,
    description: story.paragraphs[0],
    datePublished: story.published,
    dateModified: story.published,
    inLanguage: { '@type': 'Language', name: 'English', alternateName: 'English' },
    image: { '@type': 'ImageObject', url: IMAGE },
    author: { '@type': 'Person', name: story.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Moscow Times' },
  };
}

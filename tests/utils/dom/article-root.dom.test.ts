import { describe, expect, it } from 'vitest';
import { findArticleRoots } from '@/utils/dom/article-root.ts';
import { indexText } from '@/utils/dom/text-index.ts';
import { NEXT_STORY, RETELLING } from '../../fixtures/moscow-times/retelling.ts';
import { APPEAL, RELATED, TEASERS } from '../../fixtures/moscow-times/teasers.ts';
import { renderPage } from '../../support/parse-page.ts';
import { type PageVariant, publisherPage } from '../../support/publisher-page.ts';
import { INSERTED } from '../../support/publisher/syndicated.ts';

/** The blocks of the first article as `part: text`. */
async function blocksOf(html: string, at = 0): Promise<string[]> {
  const root = findArticleRoots(await renderPage(html))[at];
  if (!root) return [];
  const index = indexText(root.element, { skip: root.skip });
  return index.blocks.map(
    ({ start, end, element }) => `${root.partOf(element)}: ${index.text.slice(start, end).trim()}`,
  );
}

const BODY = RETELLING.paragraphs.map((text) => `body: ${text}`);

describe('on the publisher’s page', () => {
  const variants: PageVariant[] = ['desktop', 'archive', 'saved', 'scroll', 'amp'];
  it.each(variants)(
    'the %s form has headline, byline, date, caption and body, and nothing else',
    async (variant) => {
      expect((await blocksOf(publisherPage({ variant }))).join('\n')).toBe(
        [
          `headline: ${RETELLING.headline}`,
          variant === 'amp' ? 'byline: By AFP June 5, 2024' : 'byline: By AFP',
          variant === 'amp' ? '' : 'byline: June 5, 2024',
          `caption: ${RETELLING.caption} ${RETELLING.credit}`,
          ...BODY,
        ]
          .filter(Boolean)
          .join('\n'),
      );
    },
  );

  it('curly quotes make no difference', async () => {
    expect(await blocksOf(publisherPage({ quotes: 'curly' }))).toEqual(
      await blocksOf(publisherPage()),
    );
  });

  it('the root is the inner of the two article elements', async () => {
    const [root] = findArticleRoots(await renderPage(publisherPage()));
    expect(root?.element.className).toBe('article article--news');
  });

  it('teasers, appeal, related block, advertising, tags and share links are left out', async () => {
    const text = (await blocksOf(publisherPage())).join('\n');
    const beside = [...TEASERS.map(({ title }) => title), ...APPEAL, RELATED.title];
    for (const words of [
      ...beside,
      'Read more about',
      'Share:',
      'Advertisement',
      'Learn about Russia',
      'Contribute today',
    ]) {
      expect(text).not.toContain(words);
    }
  });

  it('infinite scroll gives each article a root with its own id and address', async () => {
    const roots = findArticleRoots(await renderPage(publisherPage({ variant: 'scroll' })));
    expect(roots.map(({ names }) => names.publisherId)).toEqual(['85324', '85331']);
    expect(roots[1]?.names.url).toContain('a85331');
    expect((await blocksOf(publisherPage({ variant: 'scroll' }), 1)).slice(-1)).toEqual([
      `body: ${NEXT_STORY.paragraphs.at(-1)}`,
    ]);
  });

  it('the same is found when the publisher’s names for things have changed', async () => {
    const renamed = publisherPage()
      .replace(/article-container/g, 'wrap')
      .replace(/article-id-/g, 'entry-')
      .replace(/article__content/g, 'text')
      .replace(/article__block--html/g, 'piece')
      .replace(/article__header/g, 'top')
      .replace(/article__featured-image__/g, 'lead-image-')
      .replace(/article__/g, 'x-');
    const blocks = await blocksOf(renamed);
    expect(blocks.filter((block) => block.startsWith('body: ')).join('\n')).toBe(BODY.join('\n'));
    expect(blocks).toContain(`headline: ${RETELLING.headline}`);
    expect(blocks.join('\n')).not.toContain(RELATED.title);
    expect(blocks.join('\n')).not.toContain(APPEAL[0]);
  });
});

describe('on a syndicated copy', () => {
  const copy = () => blocksOf(publisherPage({ variant: 'syndicated' }));
  it('paragraphs between line breaks are blocks, without soft hyphens and no-break spaces', async () => {
    const [first = '', second = '', third = '', fourth = '', , ...rest] = RETELLING.paragraphs;
    expect((await copy()).filter((block) => block.startsWith('body: ')).join('\n')).toBe(
      [first, second, fourth, third, INSERTED, ...rest].map((text) => `body: ${text}`).join('\n'),
    );
  });
  it('pull quote, newsletter and comments are left out', async () => {
    const text = (await copy()).join('\n');
    expect(text).not.toContain('I read this sentence');
    expect(text).not.toContain('every morning');
    expect(text.split('Russian trainers are already here')).toHaveLength(2);
  });
});

const PROSE = [
  'The mayor opened the new bridge on a grey morning, and three hundred people walked over it before the first car was let through.',
  'It had taken nine years, two bankruptcies and a change of river bed to get this far, and nobody was in a hurry to make a speech.',
  'Boats will pass under the middle arch until the old locks are repaired, which the county expects to happen in the coming spring.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

interface Layout {
  readonly title: string;
  readonly html: string;
  readonly blocks: readonly string[];
}

const LAYOUTS: readonly Layout[] = [
  {
    title: 'paragraphs in bare divs',
    html: `<div id="a"><h1>Bridge</h1><div>${PROSE.map((text) => `<div>${text}</div>`).join('')}</div></div>`,
    blocks: ['headline: Bridge', ...PROSE.map((text) => `body: ${text}`)],
  },
  {
    title: 'each paragraph in a wrapper',
    html: `<main><h1>Bridge</h1><div>${PROSE.map((text) => `<div><p>${text}</p></div>`).join('')}</div></main>`,
    blocks: ['headline: Bridge', ...PROSE.map((text) => `body: ${text}`)],
  },
  {
    title: 'no element around the paragraphs at all',
    html: `<h1>Bridge</h1>${paragraphs}`,
    blocks: ['headline: Bridge', ...PROSE.map((text) => `body: ${text}`)],
  },
  {
    title: 'a table for layout',
    html: `<table><tr><td><a href="/">Home</a></td><td><h1>Bridge</h1>${PROSE.join('<br><br>')}</td></tr></table>`,
    blocks: ['headline: Bridge', ...PROSE.map((text) => `body: ${text}`)],
  },
  {
    title: 'a form around the whole page',
    html: `<form><nav><a href="/x">Menu</a></nav><article><h1>Bridge</h1>${paragraphs}</article></form>`,
    blocks: ['headline: Bridge', ...PROSE.map((text) => `body: ${text}`)],
  },
  {
    title: 'wrappers named after what is in them',
    html: `<div class="has-sidebar related-layout"><div class="post tag-bridges"><h1>Bridge</h1><div class="with-comments-no">${paragraphs}</div></div></div>`,
    blocks: ['headline: Bridge', ...PROSE.map((text) => `body: ${text}`)],
  },
  {
    title: 'a post in classes of its tags, with longer texts beside it',
    html: `<div class="post hentry tag-rivers tag-ads category-share"><h1>Bridge</h1><div>${paragraphs}</div></div><div class="sidebar">${`${PROSE.join('<br>')}<br>`.repeat(4)}</div>`,
    blocks: ['headline: Bridge', ...PROSE.map((text) => `body: ${text}`)],
  },
  {
    title: 'steps deep in wrappers of their own',
    html: `<main><h1>Bridge</h1><div>${PROSE.map((text) => `<div><div><div><div><h2>Step</h2><p>${text} ${text}</p></div></div></div></div>`).join('')}</div></main>`,
    blocks: [
      'headline: Bridge',
      ...PROSE.flatMap((text) => ['heading: Step', `body: ${text} ${text}`]),
    ],
  },
  {
    title: 'entries of a list as articles under one headline',
    html: `<main><h1>Bridge</h1><p>${PROSE[0]}</p><div>${PROSE.map((text) => `<article class="entry"><h2>Entry</h2><p>${text}</p><p>${text}</p></article>`).join('')}</div></main>`,
    blocks: [
      'headline: Bridge',
      `body: ${PROSE[0]}`,
      ...PROSE.flatMap((text) => ['heading: Entry', `body: ${text}`, `body: ${text}`]),
    ],
  },
  {
    title: 'more comments than article',
    html: `<article><h1>Bridge</h1><div>${paragraphs}</div></article><div class="comments">${`<p>${PROSE.join(' ')} Or so they say.</p>`.repeat(5)}</div>`,
    blocks: ['headline: Bridge', ...PROSE.map((text) => `body: ${text}`)],
  },
  {
    title: 'headings, lists, quotes, pictures in the body',
    html: `<article><h1>Bridge</h1><div>${paragraphs}<h2>What it cost</h2><ul><li>nine years</li></ul><blockquote><p>Not again, please.</p></blockquote><figure><img src="x.png"><figcaption>The arch. <span class="credit">County</span></figcaption></figure></div></article>`,
    blocks: [
      'headline: Bridge',
      ...PROSE.map((text) => `body: ${text}`),
      'heading: What it cost',
      'list: nine years',
      'quote: Not again, please.',
      'caption: The arch. County',
    ],
  },
  {
    title: 'teasers, appeals and boxes between the paragraphs',
    html: `<article><h1>Bridge</h1><div><p>${PROSE[0]}</p><p><strong>Read also: <a href="/x">A lock gives way</a></strong></p><div><h3><a href="/y">Ten bridges</a></h3></div><p>${PROSE[1]}</p><section class="newsletter"><p>${PROSE[2]}</p></section><div><p>Help us to report.</p><a href="/donate">Give</a></div><p>${PROSE[2]}</p></div></article>`,
    blocks: ['headline: Bridge', ...PROSE.map((text) => `body: ${text}`)],
  },
];

describe('by the text alone', () => {
  it.each(LAYOUTS)('$title', async ({ html, blocks }) => {
    expect((await blocksOf(`<title>Bridge - Paper</title>${html}`)).join('\n')).toBe(
      blocks.join('\n'),
    );
  });

  it('several articles in one page are several roots, teasers are none', async () => {
    const article = (name: string, url: string) =>
      `<section class="story" data-url="${url}"><h1>${name}</h1><div>${paragraphs}</div></section>`;
    const teasers = `<ul>${`<li><h3><a href="/t">Teaser</a></h3><p>${PROSE[0]}</p></li>`.repeat(3)}</ul>`;
    const roots = findArticleRoots(
      await renderPage(
        `<base href="https://example.org/"><div>${article('One', '/one')}${article('Two', '/two')}</div>${teasers}`,
      ),
    );
    expect(roots.map(({ headline }) => headline?.textContent)).toEqual(['One', 'Two']);
    expect(roots.map(({ names }) => names.url)).toEqual([
      'https://example.org/one',
      'https://example.org/two',
    ]);
  });

  it('articles that only their elements tell apart are several roots under their own headings', async () => {
    const article = (name: string) =>
      `<article><h2>${name}</h2><div>${paragraphs.repeat(8)}</div></article>`;
    const roots = findArticleRoots(
      await renderPage(`<title>One</title><main>${article('One')}${article('Two')}</main>`),
    );
    expect(roots.map(({ headline }) => headline?.textContent)).toEqual(['One', 'Two']);
  });
});

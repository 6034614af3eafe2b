import { describe, expect, it } from 'vitest';
import { findArticleRoots } from '@/utils/dom/article-root.ts';
import { renderPage } from '../../support/parse-page.ts';

const PROSE = [
  'The ferry over the Lohn was taken out of the water in March, for the first time since the flood, and a second one was hired from the next county.',
  'Farmers on the far bank have to drive forty kilometres round to reach their own fields, and some of them have moved in with relatives for the season.',
  'The yard that looks after the hull says that the plates are thinner than the drawings show, and that nobody living remembers why they were made so.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
const LONG = paragraphs.repeat(8);
const SHORT = `<p>${PROSE[0]}</p><p>${PROSE[1]}</p>`;

async function headlinesOf(html: string): Promise<readonly (string | undefined)[]> {
  const page = await renderPage(`<title>One</title><main>${html}</main>`);
  return findArticleRoots(page).map(({ headline }) => headline?.textContent?.trim());
}

type Make = (name: string, text: string, nth: number) => string;

const KINDS: readonly (readonly [string, Make])[] = [
  [
    'elements of one class',
    (name, text, nth) =>
      `<div class="story ${nth === 0 ? 'current' : 'next'}"><h1>${name}</h1><div>${text}</div></div>`,
  ],
  [
    'articles without a class',
    (name, text) => `<article><header><h1>${name}</h1></header>${text}</article>`,
  ],
  [
    'numbered elements',
    (name, text, nth) => `<div id="story-${nth + 17}"><h1>${name}</h1><div>${text}</div></div>`,
  ],
  [
    'articles, each in a wrapper that differs',
    (name, text, nth) =>
      `<div class="w${'abc'[nth]}"><article class="story"><h1>${name}</h1><div>${text}</div></article></div>`,
  ],
  [
    'posts in classes of their own numbers and tags',
    (name, text, nth) =>
      `<article class="post-${nth + 731} hentry tag-${'abc'[nth]}"><h1><a href="/${nth}">${name}</a></h1><div>${text}</div></article>`,
  ],
  [
    'elements with an address',
    (name, text, nth) => `<div data-url="/${nth}"><h1>${name}</h1><div>${text}</div></div>`,
  ],
  [
    'elements with an address in one outer article',
    (name, text, nth) =>
      `${nth === 0 ? '<article>' : ''}<section data-url="/${nth}"><h1>${name}</h1><div>${text}</div></section>`,
  ],
  [
    'elements of one class, at depths that differ',
    (name, text, nth) =>
      `${'<div>'.repeat(nth + 1)}<div class="story"><h1>${name}</h1><div>${text}</div></div>${'</div>'.repeat(nth + 1)}`,
  ],
];

describe('a short article next to a long one is one of its own', () => {
  it.each(KINDS)('%s', async (_, made) => {
    for (const texts of [
      [LONG, SHORT],
      [SHORT, LONG],
      [LONG, SHORT, SHORT],
    ]) {
      const names = ['One', 'Two', 'Three'].slice(0, texts.length);
      const html = texts.map((text, nth) => made(names[nth] ?? '', text, nth)).join('');
      expect(await headlinesOf(html)).toEqual(names);
    }
  });
});

describe('a further article under a smaller heading', () => {
  const article = (level: number, name: string, text: string) =>
    `<article class="story"><h${level}>${name}</h${level}><div>${text}</div></article>`;

  const bare = (name: string, text: string) => `<article><h2>${name}</h2>${text}</article>`;

  it('is one where no article of the page has a main heading', async () => {
    expect(await headlinesOf(article(2, 'One', LONG) + article(2, 'Two', paragraphs))).toEqual([
      'One',
      'Two',
    ]);
  });

  it.each([
    ['One - Paper', ['One', 'Two']],
    ['Questions and answers', ['One']],
  ])('is one without a class if the title %s is of one', async (title, headlines) => {
    const html = bare('One', LONG) + bare('Two', paragraphs);
    const page = await renderPage(`<title>${title}</title><main>${html}</main>`);
    const roots = findArticleRoots(page);
    expect(roots.map(({ element }) => element.querySelector('h2')?.textContent)).toEqual(headlines);
  });

  it('is one if it is long, made alike and follows the only main heading’s', async () => {
    expect(await headlinesOf(article(1, 'One', LONG) + article(2, 'Two', LONG))).toEqual([
      'One',
      'Two',
    ]);
  });
});

const FIRST = `<article class="story"><h1>One</h1><div>${LONG}</div></article>`;
const BARE = `<article><h1>One</h1><div>${LONG}</div></article>`;

const BESIDE: readonly (readonly [string, string])[] = [
  ['comments', `${FIRST}<div class="comments"><h1>Comments</h1><div>${SHORT}</div></div>`],
  [
    'comments, each an article',
    `${BARE}<section class="comments"><h1>Comments</h1>${`<article>${SHORT}</article>`.repeat(3)}</section>`,
  ],
  [
    'comments in the article, each an article with a heading',
    `<article><h1>One</h1><div>${LONG}</div><section><h1>Comments</h1>${`<article><h1>A reader</h1>${SHORT}</article>`.repeat(3)}</section></article>`,
  ],
  [
    'a box about the author',
    `${FIRST}<aside class="about"><h1>The author</h1><p>${PROSE[0]}${PROSE[1]}</p></aside>`,
  ],
  [
    'a teaser of one class with the article',
    `${FIRST}<article class="story"><h2>Another</h2>${SHORT}</article>`,
  ],
  [
    'teasers whose main headings lead elsewhere',
    `${FIRST}${`<article class="story"><h1><a href="/x">Another</a></h1>${SHORT}</article>`.repeat(3)}`,
  ],
  [
    'related articles with main headings',
    `${FIRST}<div class="related-posts"><article class="story"><h1>Another</h1>${SHORT}</article></div>`,
  ],
  [
    'a box in the same classes of layout',
    `<div class="wp-block-group alignfull"><h1>One</h1><div>${LONG}</div></div><div class="wp-block-group alignfull"><h1>Who wrote this</h1><div>${SHORT}</div></div>`,
  ],
  [
    'an appeal in the same classes of layout',
    `<div class="container mx-auto px-4"><h1>One</h1><div>${LONG}</div></div><div class="container mx-auto px-4"><h1>Write to us</h1><div>${SHORT}</div></div>`,
  ],
  [
    'sections without a class',
    `<section><h1>One</h1><div>${LONG}</div></section><section><h1>About us</h1><div>${SHORT}</div></section>`,
  ],
  [
    'a box whose heading is set in another way',
    `<div class="panel"><h1 class="headline">One</h1><div>${LONG}</div></div><div class="panel"><h1 class="label">Our ferry</h1><div>${SHORT}</div></div>`,
  ],
];

it.each(BESIDE)('what is beside an article is none: %s', async (_, html) => {
  expect(await headlinesOf(html)).toEqual(['One']);
});

it('sections with main headings in an article are parts of it', async () => {
  const sections = ['One', 'Then', 'Now']
    .map((name) => `<section><h1>${name}</h1>${paragraphs}${paragraphs}</section>`)
    .join('');
  const page = await renderPage(`<title>One</title><article>${sections}</article>`);
  const roots = findArticleRoots(page);
  expect(roots.map(({ body }) => body.tagName)).toEqual(['ARTICLE']);
});

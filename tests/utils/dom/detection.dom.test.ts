import { describe, expect, it } from 'vitest';
import { findArticles } from '@/tests/support/find-articles.ts';
import { indexText } from '@/utils/dom/text-index.ts';
import { NOT_ARTICLES } from '../../fixtures/pages/not-articles.ts';
import { HARBOUR } from '../../fixtures/stories/harbour-en.ts';
import { LAKE } from '../../fixtures/stories/lake-ru.ts';
import { RAILWAY } from '../../fixtures/stories/railway-fr.ts';
import { judge } from '@/utils/article/detect.ts';
import { pageEvidence } from '@/utils/dom/page-evidence.ts';
import { parsePage, renderPage } from '../../support/parse-page.ts';
import { gazettePage, gazetteUrl } from '../../support/publisher/plain-page.ts';

it.each(NOT_ARTICLES)('$kind is no article', async ({ url, html }) => {
  expect(findArticles(await renderPage(html), url)).toEqual([]);
});

describe.each([HARBOUR, RAILWAY, LAKE])('a news page in $language', (story) => {
  it('is found with its words and what is known of it', async () => {
    const url = gazetteUrl(story);
    const [found, ...others] = findArticles(await renderPage(gazettePage(story)), url);
    expect(others).toEqual([]);
    expect(found?.detected.metadata).toMatchObject({
      title: story.headline,
      byline: story.byline.replace(/^Par /, ''),
      outlet: 'The Gazette',
      published: story.published,
      language: story.language,
    });
    if (!found) return;
    const index = indexText(found.root.element, { skip: found.root.skip });
    const bodies = index.blocks.filter(({ element }) => found.root.partOf(element) === 'body');
    expect(bodies).toHaveLength(story.paragraphs.length);
  });

  it('is found without address and declarations, by its text', async () => {
    const bare = gazettePage(story).replace(/<meta property[^>]*>|<meta name="author"[^>]*>/g, '');
    const [found] = findArticles(await renderPage(bare), 'about:srcdoc');
    expect(found?.detected.score).toBeGreaterThan(0.5);
  });
});

it('says why, weightiest first, and looks no further than it must', async () => {
  const url = gazetteUrl(HARBOUR);
  const declared = judge(pageEvidence(await renderPage(gazettePage(HARBOUR)), url));
  expect(declared.reasons[0]).toBe('specific-address');
  expect(declared.reasons).toContain('declared-article');
  expect(declared.reasons).not.toContain('prose');
  const bare = gazettePage(HARBOUR).replace(/<meta [^>]*>/g, '');
  expect(judge(pageEvidence(await renderPage(bare), 'about:srcdoc')).reasons).toContain('prose');
});

describe('a page is read', () => {
  const [paragraph = ''] = HARBOUR.paragraphs;
  const body = HARBOUR.paragraphs.map((text) => `<p>${text}</p>`).join('');
  const page = (rest: string) =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${HARBOUR.headline}</title></head><body><h1>${HARBOUR.headline}</h1>${rest}</body></html>`;
  const pages: [string, string, DOMParserSupportedType][] = [
    ['that was sent as XHTML', page(body), 'application/xhtml+xml'],
    [
      'whose form is called like a method',
      page(`<form name="evaluate"></form>${body}`),
      'text/html',
    ],
    [
      'whose text stands between line breaks',
      page(`<div>${HARBOUR.paragraphs.join('<br/><br/>')}</div>`),
      'text/html',
    ],
  ];
  it.each(pages)('%s', (_, source, type) => {
    expect(paragraph.length).toBeGreaterThan(60);
    const { score } = judge(pageEvidence(parsePage(source, type), 'https://a.example/a-b-harbour'));
    expect(score).toBeGreaterThan(0.5);
  });
});

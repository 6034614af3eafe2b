import { describe, expect, it } from 'vitest';
import { findArticles } from '@/tests/support/find-articles.ts';
import { indexText } from '@/utils/dom/text-index.ts';
import { NOT_ARTICLES } from '../../fixtures/pages/not-articles.ts';
import { HARBOUR } from '../../fixtures/stories/harbour-en.ts';
import { LAKE } from '../../fixtures/stories/lake-ru.ts';
import { RAILWAY } from '../../fixtures/stories/railway-fr.ts';
import { renderPage } from '../../support/parse-page.ts';
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

it('says why, weightiest first', async () => {
  const [found] = findArticles(await renderPage(gazettePage(HARBOUR)), gazetteUrl(HARBOUR));
  expect(found?.detected.reasons).toContain('prose');
  expect(found?.detected.reasons).toContain('declared-article');
});

import { judge } from '@/utils/article/detect.ts';
import { pageEvidence } from '@/utils/dom/page-evidence.ts';
import { describe, expect, it } from 'vitest';
import { surveyPage } from '@/utils/dom/survey-page.ts';
import { findArticles } from '@/tests/support/find-articles.ts';
import { indexText } from '@/utils/dom/text-index.ts';
import { fingerprintOf, sameStory } from '@/utils/article/fingerprint.ts';
import { NEXT_STORY, RETELLING } from '../../fixtures/moscow-times/retelling.ts';
import { parsePage, renderPage } from '../../support/parse-page.ts';
import { ARCHIVE_URL, NEXT_URL, publisherPage, SEED_URL } from '../../support/publisher-page.ts';
import { SYNDICATED_URL } from '../../support/publisher/syndicated.ts';

const SEED = 'publisher:themoscowtimes.com:85324';

describe('the seed article is recognised', () => {
  const forms: [string, Parameters<typeof publisherPage>[0], string][] = [
    ['at its canonical address', {}, SEED_URL],
    ['with curly quotes', { quotes: 'curly' }, `${SEED_URL}?utm_source=x#top`],
    ['as AMP', { variant: 'amp' }, 'https://www.themoscowtimes.com/all/85324?amp=1'],
    ['as AMP on its own host', { variant: 'amp' }, 'https://amp.themoscowtimes.com/all/85324'],
    ['in the archive', { variant: 'archive' }, ARCHIVE_URL],
    ['as a saved file', { variant: 'saved' }, 'file:///home/reader/article.html'],
  ];
  it.each(forms)('%s', async (_, options, url) => {
    const [found] = findArticles(await renderPage(publisherPage(options)), url);
    expect(found?.detected.identities[0]).toBe(SEED);
    expect(found?.detected.score).toBeGreaterThan(0.5);
    expect(found?.detected.metadata).toMatchObject({
      title: found?.root.headline?.textContent,
      byline: 'AFP',
      agency: 'AFP',
      language: 'en',
    });
    expect(found?.detected.metadata.published).toMatch(/^2024-06-05/);
  });

  it('by its words where the address says nothing', async () => {
    const [found] = findArticles(
      await renderPage(publisherPage({ variant: 'syndicated' })),
      SYNDICATED_URL,
    );
    expect(found?.detected.identities).not.toContain(SEED);
    const original = fingerprintOf(RETELLING.paragraphs.join('\n'));
    expect(sameStory(found?.detected.fingerprint ?? [], original)).toBe(true);
  });
});

describe('metadata', () => {
  it('of the publisher’s page', async () => {
    const [found] = findArticles(await renderPage(publisherPage()), `${SEED_URL}?utm_medium=mail`);
    expect(found?.detected.metadata).toEqual({
      title: RETELLING.headline,
      url: SEED_URL,
      byline: 'AFP',
      outlet: 'The Moscow Times',
      agency: 'AFP',
      published: RETELLING.published,
      modified: RETELLING.published,
      language: 'en',
      description: RETELLING.paragraphs[0],
      image: 'https://static.themoscowtimes.com/image/article_1360/fixture.jpg',
    });
  });

  it('of an article appended by infinite scroll come from its own container', async () => {
    const page = await renderPage(publisherPage({ variant: 'scroll' }));
    for (const url of [SEED_URL, NEXT_URL]) {
      const [first, second] = findArticles(page, url);
      expect(first?.detected.identities[0]).toBe(SEED);
      expect(first?.detected.metadata.title).toBe(RETELLING.headline);
      expect(second?.detected.identities[0]).toBe('publisher:themoscowtimes.com:85331');
      expect(second?.detected.identities).not.toContain(SEED);
      expect(second?.detected.metadata).toMatchObject({
        title: NEXT_STORY.headline,
        byline: NEXT_STORY.byline,
        published: NEXT_STORY.published,
        url: NEXT_URL,
      });
    }
  });
});

describe('broken pages never throw', () => {
  const deep = `${'<div>'.repeat(3000)}<p>${'word, '.repeat(300)}</p>`;
  const huge = `<title>T</title><article><h1>T</h1>${'<p>Some words of a sentence that goes on and on, as long as it must.</p>'.repeat(6000)}</article>`;
  const pages: [string, string, DOMParserSupportedType][] = [
    ['nothing at all', '', 'text/html'],
    [
      'a frameset',
      '<html><frameset cols="1,1"><frame src="a"><frame src="b"></frameset></html>',
      'text/html',
    ],
    [
      'an SVG document',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Words</text></svg>',
      'image/svg+xml',
    ],
    ['an XML document', '<feed><entry><title>One</title></entry></feed>', 'application/xml'],
    ['a broken XML document', '<feed><entry>', 'application/xml'],
    ['deep nesting', deep, 'text/html'],
    ['a gigantic page', huge, 'text/html'],
    [
      'broken structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><h1>A</h1>',
      'text/html',
    ],
    [
      'hostile attributes',
      '<base href="javascript:x"><link rel=canonical href="::"><meta property="og:url" content="data:x"><article id="article-id-9" class="article-container"><h1>A</h1></article>',
      'text/html',
    ],
    [
      'a form whose fields are called like DOM properties',
      `<form><input name="tagName"><input name="parentElement"><input name="getAttribute"><input name="children"><p>${'word, '.repeat(300)}</p></form>`,
      'text/html',
    ],
  ];
  it.each(pages)('%s', (_, source, type) => {
    for (const url of ['https://example.org/2024/05/06/a-long-slug-of-words', 'about:blank', '']) {
      const page = parsePage(source, type);
      expect(() => findArticles(page, url)).not.toThrow();
      expect(() => surveyPage(page, url, judge(pageEvidence(page, url)))).not.toThrow();
    }
  });
});

it('a front page has no article, but can be noted on as a whole', async () => {
  const page = await renderPage(publisherPage());
  const url = 'https://www.themoscowtimes.com/';
  expect(findArticles(page, url)).toEqual([]);
  const survey = surveyPage(page, url, judge(pageEvidence(page, url)));
  const [whole] = survey.roots;
  expect(survey.isArticle).toBe(false);
  expect(survey.roots).toHaveLength(1);
  if (!whole) return;
  const detected = survey.describe(whole, indexText(whole.element));
  expect(detected.identities).not.toContain(SEED);
  expect(detected.fingerprint).toEqual([]);
});

import { expect, test } from 'vitest';
import { seedGold } from '../support/seed-article.ts';
import type { Driver } from '../support/driver.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { paintedMarks } from '../support/page-functions.ts';
import { publisherPage, SEED_PATH, SEED_URL } from '../support/publisher-page.ts';
import { realStory } from '../support/real-story.ts';
import { pause, until } from '../support/wait.ts';

/** In ms: after this long without marks none are coming. */
const NO_MARKS = 2500;

/** Every form of the article's address that the article's own site serves. */
const FORMS = [
  `https://themoscowtimes.com${SEED_PATH}`,
  `https://www.themoscowtimes.com/2023/01/01/another-slug-a85324`,
  `${SEED_URL}?utm_source=newsletter&utm_medium=email#comments`,
  `${SEED_URL}/pdf`,
];

async function setDensity(driver: Driver, density: string): Promise<void> {
  const settings = JSON.stringify({ settings: { density } });
  await driver.inBackground(
    `(globalThis.browser ?? globalThis.chrome).storage.local.set(${settings})`,
  );
}

inEachBrowser('finding the article', (driver) => {
  test.each(FORMS)('%s is the article, and its pack marks Moscow as a government', async (url) => {
    driver().answer(({ hostname }) =>
      hostname.endsWith('themoscowtimes.com') ? { body: publisherPage() } : null,
    );
    const page = await driver().open(url);
    await page.until(() => CSS.highlights.has('sidelight-organisation'));
    const marks = await page.evaluate(paintedMarks);
    expect(marks['sidelight-organisation']).toContain('Moscow');
    await page.close();
  });

  test('the AMP form is read as well', async () => {
    driver().answer(() => ({ body: publisherPage({ variant: 'amp' }) }));
    const page = await driver().open(`https://amp.themoscowtimes.com${SEED_PATH}`);
    await page.until(() => CSS.highlights.has('sidelight-person'));
    await page.close();
  });

  test('a front page of the same site gets nothing', async () => {
    const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/a${i}">Chad ${i}</a></li>`);
    driver().answer(() => ({
      body: `<!doctype html><title>News</title><ul>${links.join('')}</ul>`,
    }));
    const page = await driver().open('https://www.themoscowtimes.com/');
    await pause(NO_MARKS);
    const found = await page.evaluate(() => [
      CSS.highlights.size,
      document.querySelectorAll('sidelight-root').length,
    ]);
    expect(found).toEqual([0, 0]);
    await page.close();
  });

  test('text that a page renders anew keeps its marks, none of them twice', async () => {
    driver().answer(() => ({ body: publisherPage() }));
    const page = await driver().open(SEED_URL);
    await page.until(() => CSS.highlights.has('sidelight-person'));
    const before = await page.evaluate(paintedMarks);
    await page.evaluate(() => {
      const body = document.querySelector('.article__content');
      // The page's own script, not ours, writes its own markup again.
      const copy = body?.cloneNode(true);
      if (body && copy) body.replaceWith(copy);
    });
    const wanted = JSON.stringify(before);
    await until(
      async () => JSON.stringify(await page.evaluate(paintedMarks)) === wanted,
      async () => `Not ${wanted} but ${JSON.stringify(await page.evaluate(paintedMarks))}`,
    );
    await page.close();
  });

  test('an article that scrolling appends is marked beside the first', async () => {
    driver().answer(() => ({ body: publisherPage() }));
    const page = await driver().open(SEED_URL);
    await page.until(() => CSS.highlights.has('sidelight-person'));
    await page.evaluate(() => {
      const first = document.querySelector('.article-container');
      const next = first?.cloneNode(true);
      if (!first || !(next instanceof HTMLElement)) return;
      next.id = 'article-id-85331';
      next.dataset['pageId'] = '85331';
      next.dataset['articleUrl'] = '/2024/06/06/a-harbour-on-the-lake-a85331';
      const paragraphs = next.querySelectorAll('.article__content p');
      for (const paragraph of paragraphs)
        paragraph.textContent =
          'The harbour on the lake was opened on Thursday by ministers from Chad and from France, who had come by boat with thirty guests and a brass band from the capital.';
      first.after(next);
    });
    await page.until(() => {
      const homes = new Set<Element | null | undefined>();
      CSS.highlights.forEach((highlight) =>
        highlight.forEach((range) =>
          homes.add(range.startContainer.parentElement?.closest('.article-container')),
        ),
      );
      return homes.size === 2;
    });
    await page.close();
  });

  const story = realStory();
  test.skipIf(!story)(
    'all 37 required mentions of the real text that stand on the page are marked',
    async () => {
      if (!story) return;
      await setDensity(driver(), 'every');
      driver().answer(() => ({ body: publisherPage({ story }) }));
      const page = await driver().open(SEED_URL);
      await page.until(() => (CSS.highlights.get('sidelight-person')?.size ?? 0) > 0);
      const { mentions } = seedGold();
      const required = mentions
        .filter(({ highlight, part }) => highlight === 'required' && part !== 'related-link')
        .map(({ surface }) => surface);
      expect(required).toHaveLength(37);
      const marks = Object.entries(await page.evaluate(paintedMarks));
      const painted = marks.flatMap(([name, texts]) => (name.endsWith('statement') ? [] : texts));
      const missing = required.filter((surface) => {
        const at = painted.findIndex((text) => text === surface || text === `the ${surface}`);
        if (at >= 0) painted.splice(at, 1);
        return at < 0;
      });
      expect(missing).toEqual([]);
      await setDensity(driver(), 'first-in-paragraph');
      await page.close();
    },
  );
});

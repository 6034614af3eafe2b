import { expect, test } from 'vitest';
import { NEXT_STORY } from '../fixtures/moscow-times/retelling.ts';
import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import { LAKE } from '../fixtures/stories/lake-ru.ts';
import { RAILWAY } from '../fixtures/stories/railway-fr.ts';
import type { Driver } from '../support/driver.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { barePage, bareUrl, only, plainArticle } from '../support/newsreel.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import { NEXT_URL, publisherPage, SEED_URL } from '../support/publisher-page.ts';
import type { Story } from '../support/publisher/story.ts';
import type { Surface } from '../support/surface.ts';
import { pause } from '../support/wait.ts';

/** In ms: by then whatever follows a change of the page has followed it. */
const SETTLED = 2500;

/** It has no name of its own while the address is the first one's. */
const SECOND = RAILWAY;
const THIRD = LAKE;
const WORDS = 'une traverse sur trois';

inEachBrowser('an article below another, in one page', (driver) => {
  test('has its own notes and they stay on it while the address goes both ways', async () => {
    const page = await openArticle(driver());
    await highlight(page, 'the capital Ouagadougou', 'purple');
    await page.evaluate(
      (html, url) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const next = parsed.querySelectorAll('.article-container')[1];
        if (next) document.querySelector('main')?.append(next);
        history.pushState(null, '', url);
      },
      publisherPage({ variant: 'scroll' }),
      NEXT_URL,
    );
    const words = NEXT_STORY.paragraphs[0]?.split(' ').slice(0, 3).join(' ') ?? '';
    await pause(SETTLED);
    await highlight(page, words, 'blue');
    for (const url of [SEED_URL, NEXT_URL, SEED_URL]) {
      await page.evaluate((to) => history.replaceState(null, '', to), url);
      await pause(SETTLED);
      const places = await page.evaluate(() =>
        ['purple', 'blue'].map((colour) =>
          [...(CSS.highlights.get(`sidelight-note-${colour}`) ?? [])].map(
            (range) =>
              `${range instanceof Range ? range.toString() : ''} in ${range.startContainer.parentElement?.closest('.article-container')?.id}`,
          ),
        ),
      );
      expect(places).toEqual([
        ['the capital Ouagadougou in article-id-85324'],
        [`${words} in article-id-85331`],
      ]);
    }
    await page.close();
  });

  test('keeps a note made on it before the page names it, and the first has none of it', async () => {
    const page = await openBare(driver(), HARBOUR);
    await append(page, SECOND);
    await page.until(() =>
      [...(CSS.highlights.get('sidelight-place') ?? [])].some(
        (range) => range instanceof Range && range.toString() === 'Bamako',
      ),
    );
    await highlight(page, WORDS, 'yellow');
    // Now the page tells whose words these are.
    await page.evaluate((to) => history.pushState(null, '', to), bareUrl(SECOND));
    await pause(SETTLED);
    await expectYellow(page, [WORDS]);
    await page.evaluate((to) => history.pushState(null, '', to), bareUrl(HARBOUR));
    await pause(SETTLED);
    await expectYellow(page, [WORDS]);
    await page.close();
    await expectInPopup(driver(), HARBOUR, 0);
    await expectInPopup(driver(), SECOND, 1);
  });

  test('stands in the library once, under its own title and address', async () => {
    const library = await driver().openExtensionPage('library.html#articles');
    const list = await library.find({ role: 'list', name: 'Articles' });
    const rows = (await list.text()).split('\n');
    expect(rows.filter((row) => row === SECOND.headline)).toEqual([SECOND.headline]);
    expect(rows).not.toContain(HARBOUR.headline);
    await (await library.find({ role: 'button', name: new RegExp(`^${SECOND.headline}`) })).click();
    await (await library.find({ role: 'button', name: 'Open original' })).click();
    await (await driver().tab(new URL(bareUrl(SECOND)).pathname)).close();
    await library.close();
  });

  test('is not taken for a third one that the address names before its text comes', async () => {
    const page = await openBare(driver(), HARBOUR);
    await append(page, SECOND);
    await page.until(() => CSS.highlights.has('sidelight-note-yellow'));
    await page.evaluate((to) => history.pushState(null, '', to), bareUrl(THIRD));
    await pause(SETTLED);
    await highlight(page, 'une pirogue sciée en deux', 'green');
    await append(page, THIRD);
    await pause(SETTLED);
    await page.close();
    await expectInPopup(driver(), THIRD, 0);
    await expectInPopup(driver(), SECOND, 2);
  });

  test('may be short', async () => {
    const brief = { ...THIRD, paragraphs: THIRD.paragraphs.slice(0, 2) };
    const page = await openBare(driver(), HARBOUR);
    await append(page, brief);
    await pause(SETTLED);
    const words = brief.paragraphs[1]?.split(' ').slice(1, 5).join(' ') ?? '';
    await highlight(page, words, 'green');
    await page.evaluate((to) => history.pushState(null, '', to), bareUrl(brief));
    await pause(SETTLED);
    await page.close();
    await expectInPopup(driver(), HARBOUR, 0);
    await expectInPopup(driver(), brief, 1);
  });

  test('leaves no error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

async function openBare(driver: Driver, story: Story): Promise<Surface> {
  const url = bareUrl(story);
  driver.answer(only(url, barePage(story, plainArticle(story))));
  const page = await driver.open(url);
  await page.until(() => CSS.highlights.has('sidelight-place'));
  return page;
}

/** Puts a story below what stands there, as infinite scroll does; the address stays. */
async function append(page: Surface, story: Story): Promise<void> {
  await page.evaluate(
    (html) => document.querySelector('#reel')?.insertAdjacentHTML('beforeend', html),
    plainArticle(story),
  );
}

async function expectYellow(page: Surface, words: readonly string[]): Promise<void> {
  expect((await page.evaluate(paintedMarks))['sidelight-note-yellow'] ?? []).toEqual(words);
}

/** Opens a story by itself and counts what the popup lists as notes on it. */
async function expectInPopup(driver: Driver, story: Story, notes: number): Promise<void> {
  const page = await openBare(driver, story);
  const popup = await driver.openPopup(page);
  await popup.find({ role: 'switch', name: 'Marks on this page' });
  await pause(500);
  expect(await popup.findAll({ role: 'button', name: 'Delete note' })).toHaveLength(notes);
  await popup.close();
  await page.close();
}

import { expect, test } from 'vitest';
import { RETELLING } from '../fixtures/moscow-times/retelling.ts';
import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import { badgeSays } from '../support/badge.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { barePage, bareUrl, only, plainArticle } from '../support/newsreel.ts';
import { openArticle } from '../support/open-article.ts';
import type { Surface } from '../support/surface.ts';

const URL = bareUrl(HARBOUR);
const FIRST = 'three forms for every barrel of oil';
const SECOND = 'asked chiefly for the foghorn';
const ELSEWHERE = 'The annex on the foghorn has eleven';

inEachBrowser('the number on the toolbar button', (driver) => {
  let page: Surface | null = null;
  const web = () => only(URL, barePage(HARBOUR, plainArticle(HARBOUR)));
  const article = async (): Promise<Surface> => (page ??= await openArticle(driver(), web(), URL));

  test('grows with each note that is made on the page', async () => {
    const here = await article();
    await badgeSays(driver(), '');
    await highlight(here, FIRST, 'green');
    await badgeSays(driver(), '1');
    await highlight(here, SECOND, 'blue');
    await badgeSays(driver(), '2');
  });

  test('goes when the page moves on to another article without a load, and comes back with it', async () => {
    const here = await article();
    await move(here, bareUrl(RETELLING), plainArticle(RETELLING), RETELLING.headline);
    await badgeSays(driver(), '');
    await move(here, URL, plainArticle(HARBOUR), HARBOUR.headline);
    await badgeSays(driver(), '2');
    await move(here, bareUrl(RETELLING), plainArticle(RETELLING), RETELLING.headline);
    await badgeSays(driver(), '');
    await highlight(here, 'the African continent', 'pink');
    await badgeSays(driver(), '1');
    await move(here, URL, plainArticle(HARBOUR), HARBOUR.headline);
    await badgeSays(driver(), '2');
  });

  test('counts a note that is made on the same article in another tab', async () => {
    const here = await article();
    const other = await openArticle(driver(), web(), URL);
    await badgeSays(driver(), '2');
    await highlight(other, ELSEWHERE, 'pink');
    await badgeSays(driver(), '3');
    await other.close();
    await driver().toFront(here);
    await badgeSays(driver(), '3');
  });

  test('counts no more a note that the library deletes, until Undo', async () => {
    const here = await article();
    const library = await driver().openExtensionPage('library.html#notes');
    await (await library.find({ role: 'searchbox', name: 'Search notes' })).type('annex');
    await library.until(() => document.querySelector('.note-row mark'));
    await (await library.find({ role: 'button', name: new RegExp(ELSEWHERE) })).click();
    await (await library.find({ role: 'button', name: 'Delete' })).click();
    await library.find({ role: 'button', name: 'Undo' });
    await driver().toFront(here);
    await badgeSays(driver(), '2');
    await driver().toFront(library);
    await (await library.find({ role: 'button', name: 'Undo' })).click();
    await library.find({ role: 'button', name: new RegExp(ELSEWHERE) });
    await library.close();
    await driver().toFront(here);
    await badgeSays(driver(), '3');
    await here.close();
    expect(await driver().complaints()).toEqual([]);
  });
});

/** What a single-page site does: another address, then other text in the same page. */
async function move(page: Surface, url: string, html: string, title: string): Promise<void> {
  await page.evaluate(
    (to, text, name) => {
      history.pushState(null, '', to);
      document.title = name;
      const reel = document.querySelector('#reel');
      if (reel) reel.innerHTML = text;
    },
    url,
    html,
    title,
  );
}

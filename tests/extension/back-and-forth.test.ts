import { expect, test } from 'vitest';
import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import { badgeSays } from '../support/badge.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { barePage, bareUrl, plainArticle } from '../support/newsreel.ts';
import { newspaper } from '../support/newspaper.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import { SEED_URL } from '../support/publisher-page.ts';
import type { Surface } from '../support/surface.ts';

const KEPT = 'the African continent';
const MADE_MEANWHILE = 'trainers are already here';

inEachBrowser('a page that was left and is come back to', (driver) => {
  let page: Surface | null = null;
  const article = async (): Promise<Surface> => (page ??= await openArticle(driver(), web()));

  test('is the same page, with the same marks, notes and badge, and none of them twice', async () => {
    const here = await article();
    await highlight(here, KEPT, 'green');
    await badgeSays(driver(), '1');
    const before = await here.evaluate(paintedMarks);
    await leave(here);
    await badgeSays(driver(), '');
    await comeBack(here);
    expect(await here.evaluate(paintedMarks)).toEqual(before);
    expect(await here.evaluate(() => document.querySelectorAll('sidelight-root').length)).toBe(1);
    await badgeSays(driver(), '1');
  });

  test('shows the note that was made meanwhile, and not the one that was deleted', async () => {
    const here = await article();
    await leave(here);
    const other = await openArticle(driver(), web());
    await highlight(other, MADE_MEANWHILE, 'blue');
    const popup = await driver().openPopup(other);
    const remove = { role: 'button', name: 'Delete note' };
    const list = { role: 'list', name: 'Notes on this page' };
    await popup.until((words) => document.body.innerText.includes(words), KEPT);
    const at = (await (await popup.find(list)).text()).indexOf(KEPT);
    const isFirst = at < (await (await popup.find(list)).text()).indexOf(MADE_MEANWHILE);
    const buttons = await popup.findAll(remove);
    await (isFirst ? buttons[0] : buttons[1])?.click();
    await other.until(() => !CSS.highlights.has('sidelight-note-green'));
    await popup.close();
    await other.close();
    await driver().toFront(here);
    await comeBack(here);
    await here.until(() => CSS.highlights.has('sidelight-note-blue'));
    await here.until(() => !CSS.highlights.has('sidelight-note-green'));
    expect((await here.evaluate(paintedMarks))['sidelight-note-blue']).toEqual([MADE_MEANWHILE]);
    await badgeSays(driver(), '1');
  });

  test('takes notes as before', async () => {
    const here = await article();
    await highlight(here, 'the capital Ouagadougou', 'pink');
    await badgeSays(driver(), '2');
    await here.close();
    expect(await driver().complaints()).toEqual([]);
  });
});

/** The newspaper with a second article beside the example one. */
function web(): ReturnType<typeof newspaper> {
  const shop = newspaper();
  const other = barePage(HARBOUR, plainArticle(HARBOUR));
  return (url) => (url.href === bareUrl(HARBOUR) ? { body: other } : shop(url));
}

/** Follows a link to another article; the browser keeps the page that is left. */
async function leave(page: Surface): Promise<void> {
  await page.evaluate((to) => {
    Object.assign(window, { kept: true });
    location.href = to;
  }, bareUrl(HARBOUR));
  await page.until(
    (to) => location.href === to && document.readyState === 'complete',
    bareUrl(HARBOUR),
  );
  await page.until(() => CSS.highlights.has('sidelight-place'));
}

/** Goes back, and makes sure that this page's scripts were not run a second time. */
async function comeBack(page: Surface): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await page.until((to) => location.href === to, SEED_URL);
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
}

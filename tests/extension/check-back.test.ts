import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { openArticle } from '../support/open-article.ts';

const CLAIM = 'Will more trainers come?';
/** The same day in each order of day and month. */
const DAY = { keys: '01012024', stored: '2024-01-01', written: '1 January 2024' };

inEachBrowser('a claim to check back', (driver) => {
  test('is given its date in the popup', async () => {
    const page = await openArticle(driver());
    const popup = await driver().openPopup(page);
    await (await popup.find({ role: 'textbox', name: 'Note' })).type(CLAIM);
    await popup.evaluate(() => {
      const more = document.querySelector('.editor-more');
      if (more instanceof HTMLDetailsElement) more.open = true;
      document.querySelector<HTMLInputElement>('input[type=date]')?.focus();
    });
    await popup.type(DAY.keys);
    await popup.until(
      (wanted) => document.querySelector<HTMLInputElement>('input[type=date]')?.value === wanted,
      DAY.stored,
    );
    await (await popup.find({ role: 'button', name: 'Save note' })).click();
    const list = { role: 'list', name: 'Notes on this page' };
    await popup.find({ role: 'listitem', within: list });
    await popup.close();
    await page.close();
  });

  test('comes up in the review once the date is there, and is put off by a key', async () => {
    await driver().offline(true);
    const library = await driver().openExtensionPage('library.html#review');
    const asked = `You wanted to look at this again on ${DAY.written}.`;
    await library.until((wanted) => document.body.innerText.includes(wanted), asked);
    await library.until((wanted) => document.body.innerText.includes(wanted), CLAIM);
    await library.press('1');
    await library.until((wanted) => !document.body.innerText.includes(wanted), asked);
    await library.press('u');
    await library.until((wanted) => document.body.innerText.includes(wanted), asked);
  });

  test('and is settled by another', async () => {
    const library = await driver().openExtensionPage('library.html#review');
    await library.find({ role: 'group', name: 'Check back' });
    await library.press('3');
    await library.gone({ role: 'group', name: 'Check back' });
    await library.close();
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

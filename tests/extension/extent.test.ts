import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';

const WORDS = 'the African continent';
const BAR = { role: 'toolbar', name: 'Words of this note' };

inEachBrowser('the extent of a note on the example article', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));
  const yellow = async (page: Surface) =>
    (await page.evaluate(paintedMarks))['sidelight-note-yellow'] ?? [];
  const becomes = (page: Surface, words: string) =>
    page.until((wanted) => {
      const found: string[] = [];
      CSS.highlights.get('sidelight-note-yellow')?.forEach((range) => found.push(String(range)));
      return found.includes(wanted);
    }, words);
  const panelFor = async (page: Surface): Promise<Surface> => {
    await driver().toFront(page);
    const id = await driver().activeTabId();
    return driver().openExtensionPage(`sidepanel.html?tab=${id}`);
  };
  const begin = async (): Promise<Surface> => {
    const page = await article();
    const panel = await panelFor(page);
    await (await panel.find({ role: 'button', name: 'Change the words' })).click();
    await panel.close();
    await driver().toFront(page);
    await page.find(BAR);
    return page;
  };

  test('grows and shrinks word by word with the keyboard, and Escape leaves it as it was', async () => {
    const page = await article();
    await page.selectText(WORDS);
    const bar = { role: 'toolbar', name: 'Selected text' };
    await (await page.find({ role: 'button', name: 'Highlight in yellow', within: bar })).click();
    await becomes(page, WORDS);
    await begin();
    await (await page.find(BAR)).focus();
    await page.press('Shift+ArrowRight');
    await page.press('Shift+ArrowDown');
    await page.until((words) => {
      const found: string[] = [];
      CSS.highlights.get('sidelight-current')?.forEach((range) => found.push(String(range)));
      return found.includes(words);
    }, 'African continent with');
    await page.press('Escape');
    await page.gone(BAR);
    expect(await yellow(page)).toEqual([WORDS]);
  });

  test('is changed by its buttons, everywhere the note is shown, and one undo takes it back', async () => {
    const page = await begin();
    await (await page.find({ role: 'button', name: 'End one word later', within: BAR })).click();
    await (await page.find({ role: 'button', name: 'End one word later', within: BAR })).click();
    await (await page.find({ role: 'button', name: 'Save words', within: BAR })).click();
    await becomes(page, `${WORDS} with new`);
    const library = await driver().openExtensionPage('library.html');
    await library.until((words) => document.body.innerText.includes(words), `${WORDS} with new`);
    await library.press('u');
    await library.until((words) => !document.body.innerText.includes(words), 'continent with new');
    await library.close();
    await driver().toFront(page);
    await becomes(page, WORDS);
  });

  test('can be selected anew', async () => {
    const page = await begin();
    await page.selectText('African continent');
    await (await page.find({ role: 'button', name: 'Save words', within: BAR })).click();
    await becomes(page, 'African continent');
  });
});

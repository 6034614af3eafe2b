import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';
import { until } from '../support/wait.ts';

const WORDS = 'the African continent';
const BAR = { role: 'toolbar', name: 'Words of this note' };
const LATER = { role: 'button', name: 'End one word later', within: BAR };
const SAVE = { role: 'button', name: 'Save words', within: BAR };

inEachBrowser('the extent of a note on the example article', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));
  const begin = async (): Promise<Surface> => {
    const page = await article();
    await driver().toFront(page);
    const id = await driver().activeTabId();
    const panel = await driver().openExtensionPage(`sidepanel.html?tab=${id}`);
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
    await painted(page, 'note-yellow', WORDS);
    await begin();
    await (await page.find(BAR)).focus();
    await page.press('Shift+ArrowRight');
    await page.press('Shift+ArrowDown');
    // A step goes over the word that the edge stands before.
    await painted(page, 'current', 'African continent with');
    await page.press('Escape');
    await page.gone(BAR);
    expect((await page.evaluate(paintedMarks))['sidelight-note-yellow']).toEqual([WORDS]);
  });

  test('is changed by its buttons, everywhere the note is shown, and one undo takes it back', async () => {
    const page = await begin();
    await (await page.find(LATER)).click();
    await painted(page, 'current', `${WORDS} with`);
    await (await page.find(LATER)).click();
    await painted(page, 'current', `${WORDS} with new`);
    await (await page.find(SAVE)).click();
    await painted(page, 'note-yellow', `${WORDS} with new`);
    const library = await driver().openExtensionPage('library.html');
    await library.until((words) => document.body.innerText.includes(words), `${WORDS} with new`);
    await library.press('Control+z');
    await library.until((words) => !document.body.innerText.includes(words), 'continent with new');
    await library.close();
    await driver().toFront(page);
    await painted(page, 'note-yellow', WORDS);
  });

  test('can be selected anew', async () => {
    const page = await begin();
    await page.selectText('African continent');
    await painted(page, 'current', 'African continent');
    await (await page.find(SAVE)).click();
    await painted(page, 'note-yellow', 'African continent');
  });
});

/** Waits until these words, and no others, are painted under a name. */
async function painted(page: Surface, name: string, words: string): Promise<void> {
  await until(
    async () => {
      const found = (await page.evaluate(paintedMarks))[`sidelight-${name}`] ?? [];
      return found.length === 1 && found[0] === words;
    },
    async () => JSON.stringify(await page.evaluate(paintedMarks)),
  );
}

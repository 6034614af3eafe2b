import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { frameGone } from '../support/frame-gone.ts';
import { notedOn } from '../support/note-marks.ts';
import { openArticle } from '../support/open-article.ts';
import { settingStored } from '../support/stored-setting.ts';
import type { Surface } from '../support/surface.ts';

const FIRST = 'the African continent';
const SECOND = 'Western countries';
const MEANING = 'ask the ministry';
const BAR = { role: 'toolbar', name: 'Selected text' };
const TAGS = { role: 'textbox', name: 'Tags' };
const NOTE = { role: 'textbox', name: 'Note' };
const SAVE = { role: 'button', name: 'Save note' };

inEachBrowser('writing on the example article', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));
  const frameOn = async (words: string): Promise<Surface> => {
    const page = await article();
    await driver().toFront(page);
    await page.selectText(words);
    await (await page.find({ role: 'button', name: 'Note', within: BAR })).click();
    const frame = await driver().noteFrame(page);
    await frame.until(
      (wanted) => document.querySelector('.desk-about')?.textContent?.includes(wanted),
      words,
    );
    return frame;
  };

  test('a colour is called by the meaning that the reader gave it, wherever one is chosen or shown', async () => {
    await article();
    const options = await driver().openExtensionPage('options.html');
    const group = { role: 'group', name: 'What each colour means to you' };
    await (await options.find({ role: 'textbox', name: 'Green', within: group })).type(MEANING);
    await settingStored(options, 'colourMeanings', { green: MEANING });
    await options.close();

    const page = await article();
    await driver().toFront(page);
    await page.selectText(SECOND);
    await page.find({ role: 'button', name: `Highlight in green: ${MEANING}`, within: BAR });

    const frame = await frameOn(FIRST);
    await (await frame.find({ role: 'radio', name: `Green: ${MEANING}` })).click();
    await (await frame.find(TAGS)).type('trainers, money');
    await (await frame.find(SAVE)).click();
    await frameGone(await article());
    await notedOn(await article(), { green: [FIRST] });

    const library = await driver().openExtensionPage('library.html');
    await library.find({ role: 'checkbox', name: new RegExp(`^Green: ${MEANING}`, 'u') });
    await library.until(
      (words) => document.querySelector('.note-list')?.textContent?.includes(words),
      FIRST,
    );
    await library.close();
  });

  test('a tag used before is completed by keys: arrow, Enter, and the next can be typed', async () => {
    const frame = await frameOn(SECOND);
    const tags = await frame.find(TAGS);
    await tags.type('tra');
    await frame.find({ role: 'option', name: /^trainers/u });
    await frame.press('ArrowDown');
    await frame.press('Enter');
    await frame.until(
      (wanted) => [...document.querySelectorAll('input')].some(({ value }) => value === wanted),
      'trainers, ',
    );
    await frame.type('mon');
    await frame.find({ role: 'option', name: /^money/u });
    await frame.press('Escape');
    await frame.gone({ role: 'option', name: /^money/u });
    await (await frame.find(NOTE)).type('Which of them?');
    await (await frame.find(SAVE)).click();
    await frameGone(await article());
    const library = await driver().openExtensionPage('library.html');
    const box = await library.find({ role: 'searchbox', name: 'Search notes' });
    await box.type('tag:trainers tag:mon ');
    await library.until(() => document.querySelectorAll('.note-open').length === 1);
    await library.until(() => document.body.innerText.includes('Which of them?'));
    await library.close();
  });

  test('in the note frame, keys take back what was done last and do it again', async () => {
    const page = await article();
    await driver().toFront(page);
    await notedOn(page, { green: [FIRST, SECOND] });
    await page.clickText(FIRST);
    const frame = await driver().noteFrame(page);
    await frame.find({ role: 'button', name: 'Save changes' });
    await (await frame.find({ role: 'button', name: 'New note here' })).focus();
    await frame.press('Control+z');
    await notedOn(page, { green: [FIRST] });
    await frame.press('Control+Shift+z');
    await notedOn(page, { green: [FIRST, SECOND] });
    await (await frame.find(NOTE)).focus();
    await frame.type('ab');
    await frame.press('Control+z');
    await notedOn(page, { green: [FIRST, SECOND] });
    await page.press('Escape');
    await frameGone(page);
  });

  test('and nothing of that is an error', async () => {
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { RETELLING } from '../fixtures/moscow-times/retelling.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { frameGone } from '../support/frame-gone.ts';
import { notedOn } from '../support/note-marks.ts';
import { openArticle } from '../support/open-article.ts';
import type { Surface } from '../support/surface.ts';
import { until } from '../support/wait.ts';

const WORDS = 'the African continent';
const OTHER = 'Western countries';
const THIRD = 'received him for talks';
const FIELD = { role: 'textbox', name: 'Note' };
const SAVE = { role: 'button', name: 'Save note' };

inEachBrowser('menus and shortcuts on the example article', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));

  test('the menu highlights the selected words', async () => {
    const page = await article();
    await page.selectText(WORDS);
    await driver().menu('highlight');
    await notedOn(page, { yellow: [WORDS] });
  });

  test('the menu opens the note frame on the selected words', async () => {
    const page = await article();
    await page.selectText(OTHER);
    await driver().menu('note-selection');
    const frame = await driver().noteFrame(page);
    await isAbout(frame, OTHER);
    await (await frame.find(FIELD)).type('Which?');
    await (await frame.find(SAVE)).click();
    await frameGone(page);
    await notedOn(page, { yellow: [WORDS, OTHER] });
  });

  test('the menu writes a note on the whole page', async () => {
    const page = await article();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await driver().menu('note-page');
    const frame = await driver().noteFrame(page);
    await isAbout(frame, 'about the whole page');
    await (await frame.find(FIELD)).type('Read again in June.');
    await (await frame.find(SAVE)).click();
    await frameGone(page);
  });

  test('the menu writes a note on a picture of the article', async () => {
    const page = await article();
    const srcUrl = await page.evaluate(
      () => document.querySelector<HTMLImageElement>('.article__featured-image img')?.src ?? '',
    );
    await driver().menu('note-picture', { srcUrl });
    const frame = await driver().noteFrame(page);
    await isAbout(frame, RETELLING.caption);
    await (await frame.find(FIELD)).type('Who took it?');
    await (await frame.find(SAVE)).click();
    await frameGone(page);
    await page.find({ role: 'button', name: /^1 note on this figure/u });
  });

  test('the menu says so where a picture is not of the article', async () => {
    const page = await article();
    await driver().menu('note-picture', { srcUrl: 'https://elsewhere.example/banner.png' });
    await until(
      async () => (await page.outline()).includes('This picture is not part of the article.'),
      () => page.outline(),
    );
  });

  test('the menu makes a name of the selected words', async () => {
    const page = await article();
    await page.selectText(OTHER);
    await driver().menu('name');
    const frame = await driver().noteFrame(page);
    expect(await (await frame.find({ role: 'textbox', name: 'Name' })).value()).toBe(OTHER);
    await page.press('Escape');
    await frameGone(page);
  });

  test('one shortcut highlights in the last colour, another hides and shows the marks', async () => {
    const page = await article();
    await page.selectText(THIRD);
    await driver().shortcut('Alt+Shift+H');
    await notedOn(page, { yellow: [WORDS, OTHER, THIRD] });
    await driver().shortcut('Alt+Shift+M');
    await page.until(() => !CSS.highlights.has('sidelight-place'));
    await driver().shortcut('Alt+Shift+M');
    await page.until(() => CSS.highlights.has('sidelight-place'));
  });

  test.each([
    ['no words are selected', null, 'Select some words first.'],
    [
      'the words are outside the article',
      'Learn about Russia',
      'These words are outside the article.',
    ],
  ])('a shortcut that finds nothing to highlight says that %s', async (_, words, said) => {
    const page = await article();
    if (words) await page.selectText(words);
    else await page.evaluate(() => getSelection()?.removeAllRanges());
    await driver().shortcut('Alt+Shift+H');
    await until(
      async () => (await page.outline()).includes(said),
      () => page.outline(),
    );
    await notedOn(page, { yellow: [WORDS, OTHER, THIRD] });
  });

  test('a shortcut opens the note frame on the selection, or on the page', async () => {
    const page = await article();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await driver().shortcut('Alt+Shift+E');
    const whole = await driver().noteFrame(page);
    await isAbout(whole, 'about the whole page');
    await page.press('Escape');
    await frameGone(page);
    await page.selectText('weapons and training');
    await driver().shortcut('Alt+Shift+E');
    const frame = await driver().noteFrame(page);
    await isAbout(frame, 'weapons and training');
    await page.press('Escape');
    await frameGone(page);
  });

  test('what they wrote is in the library', async () => {
    const library = await driver().openExtensionPage('library.html');
    for (const words of [WORDS, 'Which?', 'Read again in June.', 'Who took it?'])
      await library.until((wanted) => document.body.innerText.includes(wanted), words);
    await library.close();
  });

  test('and nothing of that is an error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

/** Waits until the frame says that its note is about this. */
async function isAbout(frame: Surface, words: string): Promise<void> {
  await frame.until(
    (wanted) => document.querySelector('.desk-about')?.textContent?.includes(wanted),
    words,
  );
}

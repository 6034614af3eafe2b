import { expect, test } from 'vitest';
import type { Driver } from '../support/driver.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { newspaper } from '../support/newspaper.ts';
import { paintedMarks } from '../support/page-functions.ts';
import { SEED_URL } from '../support/publisher-page.ts';
import type { Surface } from '../support/surface.ts';
import { until } from '../support/wait.ts';

const WORDS = 'the African continent';
const OTHER_WORDS = 'Western countries';
const NOTE = 'Ask what this training costs.';

inEachBrowser('noting on the example article', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => {
    driver().answer(newspaper());
    open ??= await driver().open(SEED_URL);
    await open.until(() => CSS.highlights.has('sidelight-person'));
    return open;
  };

  test('the popup quotes the selected words and keeps what was typed when it closes', async () => {
    const page = await article();
    await page.selectText(WORDS);
    const first = await driver().openPopup(page);
    await quoted(first, WORDS);
    await (await first.find({ role: 'textbox', name: 'Note' })).type('Ask wh');
    await first.close();

    const second = await driver().openPopup(page);
    await second.until(
      (text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text),
      'Ask wh',
    );
    await second.close();
  });

  test('a saved note is marked on the page at once and listed in the popup', async () => {
    const page = await article();
    await saveNote(driver(), page);
    await page.until(() =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-note-')),
    );
    const marks = await page.evaluate(paintedMarks);
    const noted = Object.entries(marks).filter(([name]) => name.startsWith('sidelight-note-'));
    expect(noted.map(([, texts]) => texts)).toEqual([[WORDS]]);
  });

  test('the page lets the selected words go, so that the colour of their note is seen', async () => {
    const page = await article();
    await page.selectText(OTHER_WORDS);
    const popup = await driver().openPopup(page);
    await quoted(popup, OTHER_WORDS);
    await (await popup.find({ role: 'textbox', name: 'Note' })).type('Which ones?');
    await (await popup.find({ role: 'button', name: 'Save note' })).click();
    await page.until(() => document.getSelection()?.isCollapsed);
    await popup.close();
    const marks = await page.evaluate(paintedMarks);
    const noted = Object.entries(marks).filter(([name]) => name.startsWith('sidelight-note-'));
    expect(noted.flatMap(([, texts]) => texts)).toContain(OTHER_WORDS);
  });

  test('the library finds the note with the network off', async () => {
    await article();
    await driver().offline(true);
    try {
      const library = await driver().openExtensionPage('library.html');
      expect(await library.evaluate(() => navigator.onLine)).toBe(false);
      await (await library.find({ role: 'searchbox', name: 'Search notes' })).type('training');
      await library.find({ role: 'list', name: 'Notes' });
      await library.until((text) => document.body.innerText.includes(text), NOTE);
      await library.close();
    } finally {
      await driver().offline(false);
    }
  });

  test('the note is there again when the page is loaded again', async () => {
    const again = await driver().open(`${SEED_URL}?utm_source=newsletter#top`);
    await again.until(() =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-note-')),
    );
    await again.close();
  });
});

/** Goes on with the kept draft and saves it. */
async function saveNote(driver: Driver, page: Surface): Promise<void> {
  const popup = await driver.openPopup(page);
  await popup.until(() => document.querySelector('textarea')?.value === 'Ask wh');
  const field = await popup.find({ role: 'textbox', name: 'Note' });
  await field.focus();
  await popup.press('End');
  await popup.type(NOTE.slice('Ask wh'.length));
  await popup.until(
    (text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text),
    NOTE,
  );
  await (await popup.find({ role: 'button', name: 'Save note' })).click();
  await popup.find({ role: 'listitem', within: { role: 'list', name: 'Notes on this page' } });
  await popup.close();
}

/** Waits until the popup quotes these selected words; the list of entities may hold them earlier. */
async function quoted(popup: Surface, words: string): Promise<void> {
  await until(
    async () => {
      const region = await popup.find({ role: 'region', name: 'Selected text' });
      return (await region.text()).includes(words);
    },
    () => popup.outline(),
  );
}

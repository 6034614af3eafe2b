import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { gazette, HARBOUR, LIGHTHOUSE } from '../support/harbour-stories.ts';
import { gazetteUrl } from '../support/publisher/plain-page.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';
import { until } from '../support/wait.ts';

const NAME = 'Marta Fennel';
const CARD = { role: 'dialog', name: NAME };

inEachBrowser('names of the reader’s own', (driver) => {
  let first: Surface | null = null;
  let second: Surface | null = null;
  /** Both articles, with Sidelight brought in by the toolbar button. */
  const articles = async (): Promise<[Surface, Surface]> => {
    driver().answer(gazette);
    second ??= await withButton(gazetteUrl(LIGHTHOUSE));
    first ??= await withButton(gazetteUrl(HARBOUR));
    return [first, second];
  };
  const withButton = async (url: string): Promise<Surface> => {
    const page = await driver().open(url);
    const popup = await driver().openPopup(page);
    await popup.find({ role: 'switch', name: 'Marks on this page' });
    await popup.close();
    return page;
  };

  test('words selected on the page become a name in the popup and are marked on every open article', async () => {
    const [page, other] = await articles();
    await driver().toFront(page);
    await page.selectText(NAME);
    const popup = await driver().openPopup(page);
    await (await popup.find({ role: 'button', name: `Add “${NAME}” to my names` })).click();
    expect(await (await popup.find({ role: 'textbox', name: 'Name' })).value()).toBe(NAME);
    await (
      await popup.find({ role: 'textbox', name: 'Who or what it is' })
    ).type('Leads the pilots');
    await (await popup.find({ role: 'button', name: 'Save name' })).click();
    await popup.until((text) => document.body.innerText.includes(text), 'is among your names');
    await popup.close();
    await marked(page, [NAME, 'Fennel']);
    await marked(other, [NAME]);
  });

  test('its card says that it is the reader’s own and what the reader wrote', async () => {
    const [page] = await articles();
    await driver().toFront(page);
    await page.clickText(NAME);
    await page.find({ role: 'button', name: 'Change', within: CARD });
    const card = await page.find(CARD);
    expect(await card.text()).toMatch(/Leads the pilots[^]*One of your own names/);
    await page.press('Escape');
    await page.gone(CARD);
  });

  test('deleted from its card it is marked nowhere, and comes back by Undo', async () => {
    const [page, other] = await articles();
    await driver().toFront(page);
    await page.clickText(NAME);
    await (await page.find({ role: 'button', name: 'Delete', within: CARD })).click();
    await marked(page, []);
    await marked(other, []);
    await (await page.find({ role: 'button', name: 'Undo' })).click();
    await marked(page, [NAME, 'Fennel']);
    await marked(other, [NAME]);
  });

  test('the bar beside selected words opens a form of the extension in the page', async () => {
    const [, page] = await articles();
    await driver().toFront(page);
    await page.selectText('fog bell');
    await (await page.find({ role: 'button', name: 'Add to my names' })).click();
    const frame = await page.find({ role: FRAME[driver().name], name: 'Note editor' });
    await until(
      async () => {
        // The name is the form's first field; Enter in it saves. No key of it reaches the page.
        const { x, y, width } = await frame.box();
        await page.clickAt(x + width / 2, y + NAME_FIELD);
        await page.press('Enter');
        const marks = await page.evaluate(paintedMarks);
        return Object.values(marks).flat().includes('fog bell') || null;
      },
      () => page.outline(),
    );
  });

  test('all of that leaves no error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

/** How each browser's tree calls a frame. */
const FRAME = { chromium: 'Iframe', firefox: 'generic' };
/** From the frame's top to the middle of the field "Name", CSS pixels. */
const NAME_FIELD = 150;

/** Waits until exactly these words are marked as a person. */
async function marked(page: Surface, words: readonly string[]): Promise<void> {
  await until(
    async () => {
      const { 'sidelight-person': people = [] } = await page.evaluate(paintedMarks);
      return people.join('|') === words.join('|') || null;
    },
    async () => JSON.stringify(await page.evaluate(paintedMarks)),
  );
}

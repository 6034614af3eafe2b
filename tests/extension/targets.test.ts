import { expect, test } from 'vitest';
import { RETELLING } from '../fixtures/moscow-times/retelling.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { frameGone } from '../support/frame-gone.ts';
import { openArticle } from '../support/open-article.ts';
import type { Surface } from '../support/surface.ts';

const FIELD = { role: 'textbox', name: 'Note' };
const SAVE = { role: 'button', name: 'Save note' };
const CARD = { role: 'dialog', name: 'Sergei Lavrov' };

inEachBrowser('what a note can be about on the example article', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));
  const openPanel = async (page: Surface): Promise<Surface> => {
    await driver().toFront(page);
    return driver().openExtensionPage(`sidepanel.html?tab=${await driver().activeTabId()}`);
  };

  test('the whole page, from the popup', async () => {
    const page = await article();
    const popup = await driver().openPopup(page);
    await write(popup, 'about the whole page', 'On all of it.');
    await listed(popup, ['On all of it.']);
    await popup.close();
  });

  test('a person, from the card, in the frame', async () => {
    const page = await article();
    await page.clickText('Sergei Lavrov');
    await (await page.find({ role: 'button', name: 'Note', within: CARD })).click();
    const frame = await driver().noteFrame(page);
    await write(frame, 'About Sergei Lavrov', 'On the man.');
    await frameGone(page);
  });

  test('a person, from the panel', async () => {
    const panel = await openPanel(await article());
    const row = { role: 'button', name: /^Ibrahim Traor/u };
    const list = { role: 'list', name: 'In this article' };
    await (await panel.find({ ...row, within: list })).click();
    await (await panel.find({ role: 'button', name: /^Write a note on Ibrahim Traor/u })).click();
    await write(panel, 'About Ibrahim Traor', 'On the captain.');
    await listed(panel, ['On the captain.']);
    await panel.close();
  });

  test('each is listed on every surface, and beside the saved copy with the way to its place', async () => {
    const all = ['On all of it.', 'On the man.', 'On the captain.'];
    const page = await article();
    const popup = await driver().openPopup(page);
    await listed(popup, all);
    await popup.close();
    const library = await driver().openExtensionPage('library.html#articles');
    await (
      await library.find({ role: 'button', name: new RegExp(RETELLING.headline, 'u') })
    ).click();
    const notes = { role: 'list', name: 'Notes on this article' };
    await library.until(
      (wanted) =>
        wanted.every((each) =>
          document.querySelector('.reader-notes')?.textContent?.includes(each),
        ),
      all,
    );
    await (await library.find({ role: 'button', name: 'Go to its place', within: notes })).click();
    await library.until(() => CSS.highlights.get('sidelight-current')?.size === 1);
    await library.close();
  });

  test('and nothing of that is an error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

/** Waits until the editor is about this, writes and saves. */
async function write(surface: Surface, about: string, words: string): Promise<void> {
  await surface.until(
    (wanted) => document.querySelector('.desk-about')?.textContent?.includes(wanted),
    about,
  );
  await (await surface.find(FIELD)).type(words);
  await (await surface.find(SAVE)).click();
}

/** Waits until these stand in the list of the page's notes. */
async function listed(surface: Surface, words: readonly string[]): Promise<void> {
  await surface.until(
    (wanted) =>
      wanted.every((each) => document.querySelector('.notes')?.textContent?.includes(each)),
    words,
  );
}

import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { frameGone } from '../support/frame-gone.ts';
import { notedOn } from '../support/note-marks.ts';
import { openArticle } from '../support/open-article.ts';
import type { Surface } from '../support/surface.ts';

const WORDS = 'the African continent';
const BAR = { role: 'toolbar', name: 'Selected text' };
const FIELD = { role: 'textbox', name: 'Note' };
const NOTES = { role: 'list', name: 'Notes on this page' };

inEachBrowser('one draft in popup, note frame and side panel', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));
  const frameOf = async (page: Surface): Promise<Surface> => {
    await driver().toFront(page);
    await page.selectText(WORDS);
    await (await page.find({ role: 'button', name: 'Note', within: BAR })).click();
    return driver().noteFrame(page);
  };
  let panel: Surface | null = null;

  test('goes on in the frame where the popup was closed', async () => {
    const page = await article();
    await page.selectText(WORDS);
    const popup = await driver().openPopup(page);
    await popup.until((words) => document.body.innerText.includes(words), WORDS);
    const field = await popup.find(FIELD);
    await field.focus();
    // Over what a first try left, if this is the second.
    await popup.press('Control+a');
    await popup.type('Who');
    await popup.close();
    const frame = await frameOf(page);
    await holds(frame, 'Who');
    await page.press('End');
    await page.type(' pays');
    await holds(frame, 'Who pays');
    await page.press('Escape');
    await frameGone(page);
  });

  test('goes on in the panel where the frame was closed', async () => {
    const page = await article();
    await driver().toFront(page);
    panel = await driver().openExtensionPage(`sidepanel.html?tab=${await driver().activeTabId()}`);
    await holds(panel, 'Who pays');
  });

  test('is followed by each while both are open', async () => {
    const page = await article();
    const frame = await frameOf(page);
    await holds(frame, 'Who pays');
    await page.press('End');
    await page.type(' them');
    await holds(opened(panel), 'Who pays them');
    const beside = opened(panel);
    await driver().toFront(beside);
    await (await beside.find(FIELD)).focus();
    await beside.press('End');
    await beside.type('?');
    await holds(frame, 'Who pays them?');
  });

  test('saved in the frame it is a note in the panel, whose field is empty', async () => {
    const page = await article();
    await driver().toFront(page);
    const frame = await driver().noteFrame(page);
    await (await frame.find({ role: 'button', name: 'Save note' })).click();
    await notedOn(page, { yellow: [WORDS] });
    const item = { role: 'listitem', within: NOTES };
    const written = await opened(panel).find(item);
    expect(await written.text()).toContain('Who pays them?');
    await frameGone(page);
    await holds(opened(panel), '');
  });

  test('a note that the panel deletes is marked on the page no more, and Undo brings it back', async () => {
    const page = await article();
    await driver().toFront(page);
    await page.clickText(WORDS);
    const frame = await driver().noteFrame(page);
    await frame.find({ role: 'button', name: 'Save changes' });
    const beside = opened(panel);
    await driver().toFront(beside);
    await (await beside.find({ role: 'button', name: 'Delete note' })).click();
    await notedOn(page, {});
    await (await beside.find({ role: 'button', name: 'Undo' })).click();
    await notedOn(page, { yellow: [WORDS] });
  });

  test('and nothing of that is an error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

/** Waits until the note field holds exactly this. */
async function holds(surface: Surface, text: string): Promise<void> {
  await surface.until(
    (wanted) => [...document.querySelectorAll('textarea')].some(({ value }) => value === wanted),
    text,
  );
}

function opened(surface: Surface | null): Surface {
  if (!surface) throw new Error('The panel was never opened');
  return surface;
}

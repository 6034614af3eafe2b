import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { notedOn } from '../support/note-marks.ts';
import { openArticle } from '../support/open-article.ts';
import type { Surface } from '../support/surface.ts';

const WORDS = 'the African continent';
const NOTE = 'Too long for this disk.';
const FIELD = { role: 'textbox', name: 'Note' };
const SAVE = { role: 'button', name: 'Save note' };

/** From now on the disk is full for whatever the extension writes, or no longer. */
const FULL = `void (IDBObjectStore.sidelightRoom ??= { ...Object.fromEntries(['add', 'put'].map((name) =>
    [name, IDBObjectStore.prototype[name]])) },
  Object.assign(IDBObjectStore.prototype, Object.fromEntries(['add', 'put'].map((name) =>
    [name, () => { throw new DOMException('No space', 'QuotaExceededError'); }]))))`;
const ROOM = `void Object.assign(IDBObjectStore.prototype, IDBObjectStore.sidelightRoom)`;

inEachBrowser('a note for which there is no room', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));
  const popupOn = async (page: Surface): Promise<Surface> => {
    const popup = await driver().openPopup(page);
    await popup.until((words) => document.body.innerText.includes(words), WORDS);
    return popup;
  };

  test('says that it is not saved, and why, and keeps every word', async () => {
    const page = await article();
    await page.selectText(WORDS);
    const popup = await popupOn(page);
    await driver().inBackground(FULL);
    await (await popup.find(FIELD)).type(NOTE);
    await (await popup.find(SAVE)).click();
    await popup.until(() => document.querySelector('.state-line[data-state="failed"]'));
    expect(await popup.evaluate(() => document.querySelector('.state-line')?.textContent)).toMatch(
      /^Not saved: the disk is full/u,
    );
    expect(await (await popup.find(FIELD)).value()).toBe(NOTE);
    await popup.close();
    await notedOn(page, {});
  });

  test('is there again word for word after the popup was closed, and is saved once there is room', async () => {
    const page = await article();
    const popup = await popupOn(page);
    await popup.until((text) => document.querySelector('textarea')?.value === text, NOTE);
    await driver().inBackground(ROOM);
    await (await popup.find(SAVE)).click();
    await popup.until(() => document.querySelector('.state-line[data-state="saved"]'));
    await popup.close();
    await notedOn(page, { yellow: [WORDS] });
  });
});

import { expect, test } from 'vitest';
import {
  ADDED,
  CUT,
  HARBOUR_URL,
  NEW_WORDING,
  openChanged,
  REWORDED,
  REWRITTEN,
  THOUGHT,
} from '../support/changed-harbour.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';
import { pause } from '../support/wait.ts';

/** In ms: by then whatever follows a change of the page has followed it. */
const SETTLED = 2500;

const TOLD = ['reworded', 'reworded', 'removed', 'added'];
const CHANGES = 'What changed since you read it';
const UNDO = { role: 'button', name: 'Undo' };

inEachBrowser('an article that changed since it was read', (driver) => {
  let page: Surface | null = null;
  const later = async (): Promise<Surface> => (page ??= await openChanged(driver()));
  const panel = async (): Promise<Surface> => {
    await driver().toFront(await later());
    return driver().openExtensionPage(`sidepanel.html?tab=${await driver().activeTabId()}`);
  };

  test('has its reworded note on the new words and none on words that are gone', async () => {
    const marks = await (await later()).evaluate(paintedMarks);
    expect(marks['sidelight-note-blue']).toEqual([NEW_WORDING]);
    expect(marks['sidelight-note-pink']).toBeUndefined();
  });

  test('lists the lost note in the popup with its words, and says that the text changed', async () => {
    const popup = await driver().openPopup(await later());
    await listsTheLost(popup);
    await popup.find({ role: 'button', name: 'This article has changed since you read it' });
    await popup.close();
  });

  test('tells in the panel what was added, cut and reworded, and leads to new words', async () => {
    const side = await panel();
    await side.find({ role: 'heading', name: CHANGES });
    await listsTheLost(side);
    expect(await kindsIn(side)).toEqual(TOLD);
    const ways = await side.findAll({ role: 'button', name: 'Go to the words' });
    await ways.at(-1)?.click();
    await (
      await later()
    ).until(
      (words) =>
        [...(CSS.highlights.get('sidelight-current') ?? [])].some(
          (range) => range instanceof Range && range.toString() === words,
        ),
      ADDED,
    );
    await side.close();
  });

  test('tells in the library what was added, cut and reworded since the copy before', async () => {
    // A note on the new text has it saved; the copy that was read is kept beside it.
    await highlight(await later(), ADDED, 'green');
    const library = await driver().openExtensionPage('library.html#articles');
    await (await library.find({ role: 'button', name: /^Three Countries Agree/ })).click();
    const toggle = { role: 'button', name: 'What changed' };
    await (await library.find(toggle)).click();
    const told = await library.find({ role: 'region', name: CHANGES });
    expect(await kindsIn(library)).toEqual(TOLD);
    const text = await told.text();
    for (const words of [CUT, ADDED, 'modest', 'low']) expect(text).toContain(words);
    await (await library.find(toggle)).click();
    await library.gone({ role: 'region', name: CHANGES });
    await library.close();
  });

  test('still tells in the panel beside the copy that was read, though the new text is saved', async () => {
    const side = await panel();
    await side.find({ role: 'heading', name: CHANGES });
    expect(await kindsIn(side)).toEqual(TOLD);
    await side.close();
  });

  test('shows the old and the new wording of a note side by side, in popup, panel and library', async () => {
    const popup = await driver().openPopup(await later());
    await showsBothWordings(popup);
    await popup.close();
    const side = await panel();
    await showsBothWordings(side);
    await side.close();
    const library = await driver().openExtensionPage('library.html#notes');
    await (await library.find({ role: 'searchbox', name: 'Search notes' })).type('modest');
    await (await library.find({ role: 'button', name: new RegExp(REWORDED) })).click();
    await showsBothWordings(library);
    await library.close();
  });

  test('“Same passage” takes the new wording for the note’s own, and Undo asks again', async () => {
    const side = await panel();
    const confirm = { role: 'button', name: 'Same passage' };
    await (await side.find(confirm)).click();
    await side.gone(confirm);
    await side.find({ role: 'button', name: `Go to: ${NEW_WORDING}` });
    expect((await (await later()).evaluate(paintedMarks))['sidelight-note-blue']).toEqual([
      NEW_WORDING,
    ]);
    await (await side.find(UNDO)).click();
    await side.find(confirm);
    await side.close();
  });

  test('“Not the same” takes the note off those words for good, and Undo brings it back', async () => {
    const side = await panel();
    const reject = { role: 'button', name: 'Not the same' };
    await (await side.find(reject)).click();
    await (await later()).until(() => !CSS.highlights.has('sidelight-note-blue'));
    await (await side.find(UNDO)).click();
    await (await later()).until(() => CSS.highlights.has('sidelight-note-blue'));
    await (await side.find(reject)).click();
    await (await later()).until(() => !CSS.highlights.has('sidelight-note-blue'));
    await side.close();
    await (await later()).close();
    page = await driver().open(HARBOUR_URL);
    await page.until(() => CSS.highlights.has('sidelight-place'));
    await pause(SETTLED);
    expect((await page.evaluate(paintedMarks))['sidelight-note-blue']).toBeUndefined();
  });

  test('leaves no error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

/** The list of the page's notes has the lost one with its quote and what was written on it. */
async function listsTheLost(surface: Surface): Promise<void> {
  await surface.until(() => document.body.innerText.includes('Lost: the words'));
  const list = await surface.find({ role: 'list', name: 'Notes on this page' });
  const text = await list.text();
  expect(text).toContain(REWRITTEN);
  expect(text).toContain(THOUGHT);
}

/** What each change that a surface tells is, in its order. */
function kindsIn(surface: Surface): Promise<(string | null)[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll('.changes > li')].map((item) => item.getAttribute('data-change')),
  );
}

/** One note has its words of then and of now, each under its heading, and a decision to take. */
async function showsBothWordings(surface: Surface): Promise<void> {
  await surface.until(() => document.querySelector('.reworded'));
  const sides = await surface.evaluate(() =>
    [...document.querySelectorAll('.reworded figure')].map((side) => {
      const text = side.textContent ?? '';
      return text.replaceAll(/\((?:added|removed): (.*?)\)/gu, '$1');
    }),
  );
  expect(sides).toEqual([`When you noted them${REWORDED}`, `On the page now${NEW_WORDING}`]);
  await surface.find({ role: 'button', name: 'Same passage' });
  await surface.find({ role: 'button', name: 'Not the same' });
}

import { expect, test } from 'vitest';
import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { barePage, bareUrl, only, plainArticle } from '../support/newsreel.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';
import { pause } from '../support/wait.ts';

/** In ms: by then whatever follows a change of the page has followed it. */
const SETTLED = 2500;

const REWORDED = 'The costs are modest. Sweden gives a boat, Denmark the rooms';
const NEW_WORDING = 'The costs are low. Sweden lends a boat, Denmark some rooms';
const REWRITTEN = 'the keepers filled in three forms for every barrel of oil';
const WRITTEN_THERE = 'whoever kept the light had paper to fill';
const THOUGHT = 'Who read all three?';
const ADDED =
  'A choir from the mainland will sing at the handing over, if the ferry runs on that day.';

/** The same article some days later: one paragraph cut, one put in, two written anew. */
const LATER = {
  ...HARBOUR,
  paragraphs: [
    ...HARBOUR.paragraphs
      .filter((text) => !text.startsWith('Not everybody is content'))
      .map((text) =>
        text
          .replace(REWORDED, NEW_WORDING)
          .replace(REWRITTEN, 'whoever kept the light had paper to fill before any oil came'),
      ),
    ADDED,
  ],
};

const URL = bareUrl(HARBOUR);
const UNDO = { role: 'button', name: 'Undo' };

inEachBrowser('an article that changed since it was read', (driver) => {
  let page: Surface | null = null;
  const later = async (): Promise<Surface> => {
    if (page) return page;
    driver().answer(only(URL, barePage(HARBOUR, plainArticle(HARBOUR))));
    const before = await driver().open(URL);
    await before.until(() => CSS.highlights.has('sidelight-place'));
    await highlight(before, REWORDED, 'blue');
    await before.selectText(REWRITTEN);
    const popup = await driver().openPopup(before);
    await popup.until((words) => document.body.innerText.includes(words), REWRITTEN);
    await (await popup.find({ role: 'radio', name: 'Pink' })).click();
    await (await popup.find({ role: 'textbox', name: 'Note' })).type(THOUGHT);
    await (await popup.find({ role: 'button', name: 'Save note' })).click();
    await before.until(() => CSS.highlights.has('sidelight-note-pink'));
    await popup.close();
    await before.close();
    driver().answer(only(URL, barePage(LATER, plainArticle(LATER))));
    page = await driver().open(URL);
    await page.until(() => CSS.highlights.has('sidelight-note-blue'));
    return page;
  };
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
    await side.find({ role: 'heading', name: 'What changed since you read it' });
    await listsTheLost(side);
    const kinds = await side.evaluate(() =>
      [...document.querySelectorAll('.changes > li')].map((item) => [
        item.getAttribute('data-change'),
        item.querySelector('ins')?.textContent?.trim() ?? null,
      ]),
    );
    expect(kinds.map(([kind]) => kind)).toEqual(['reworded', 'reworded', 'removed', 'added']);
    expect(kinds[3]).toEqual(['added', ADDED]);
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
    page = await driver().open(URL);
    await page.until(() => CSS.highlights.has('sidelight-place'));
    await pause(SETTLED);
    expect((await page.evaluate(paintedMarks))['sidelight-note-blue']).toBeUndefined();
  });

  test('Enter on the repair bench attaches a lost note, and Undo lets it go again', async () => {
    const here = await later();
    const library = await driver().openExtensionPage('library.html#lost');
    await (await library.find({ role: 'button', name: REWRITTEN })).click();
    const bench = await (await library.find({ role: 'region', name: REWRITTEN })).text();
    expect(bench).toContain(THOUGHT);
    const places = await library.find({ role: 'list', name: 'Best places in the saved copy' });
    expect(await places.text()).toContain(WRITTEN_THERE);
    expect(await places.text()).toMatch(/\d+% alike/);
    await library.until(() => document.activeElement?.textContent === 'Attach here');
    await library.press('Enter');
    await here.until(() => CSS.highlights.has('sidelight-note-pink'));
    await (await library.find(UNDO)).click();
    await here.until(() => !CSS.highlights.has('sidelight-note-pink'));
    await library.find({ role: 'button', name: REWRITTEN });
    await library.close();
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

import { HARBOUR } from '../fixtures/stories/harbour-en.ts';
import type { Driver } from './driver.ts';
import { highlight } from './highlight.ts';
import { barePage, bareUrl, only, plainArticle } from './newsreel.ts';
import type { Surface } from './surface.ts';

/** Words with a blue note that are told in other words later. */
export const REWORDED = 'The costs are modest. Sweden gives a boat, Denmark the rooms';
export const NEW_WORDING = 'The costs are low. Sweden lends a boat, Denmark some rooms';
/** Words with a pink note, and what stands in their place later: too much else to be the same. */
export const REWRITTEN = 'the keepers filled in three forms for every barrel of oil';
export const WRITTEN_THERE = 'whoever kept the light had paper to fill';
/** What the reader wrote on the words that are rewritten. */
export const THOUGHT = 'Who read all three?';
export const CUT = 'Not everybody is content.';
export const ADDED =
  'A choir from the mainland will sing at the handing over, if the ferry runs on that day.';

export const HARBOUR_URL = bareUrl(HARBOUR);

/** The same article some days later: one paragraph cut, one put in, two written anew. */
export const LATER = {
  ...HARBOUR,
  paragraphs: [
    ...HARBOUR.paragraphs
      .filter((text) => !text.startsWith(CUT))
      .map((text) =>
        text
          .replace(REWORDED, NEW_WORDING)
          .replace(REWRITTEN, `${WRITTEN_THERE} before any oil came`),
      ),
    ADDED,
  ],
};

/** Reads the article, makes both notes on it, and opens it again as it is later. */
export async function openChanged(driver: Driver): Promise<Surface> {
  driver.answer(only(HARBOUR_URL, barePage(HARBOUR, plainArticle(HARBOUR))));
  const before = await driver.open(HARBOUR_URL);
  await before.until(() => CSS.highlights.has('sidelight-place'));
  await highlight(before, REWORDED, 'blue');
  await before.selectText(REWRITTEN);
  const popup = await driver.openPopup(before);
  await popup.until((words) => document.body.innerText.includes(words), REWRITTEN);
  await (await popup.find({ role: 'radio', name: 'Pink' })).click();
  await (await popup.find({ role: 'textbox', name: 'Note' })).type(THOUGHT);
  await (await popup.find({ role: 'button', name: 'Save note' })).click();
  await before.until(() => CSS.highlights.has('sidelight-note-pink'));
  await popup.close();
  await before.close();
  driver.answer(only(HARBOUR_URL, barePage(LATER, plainArticle(LATER))));
  const page = await driver.open(HARBOUR_URL);
  await page.until(() => CSS.highlights.has('sidelight-note-blue'));
  return page;
}

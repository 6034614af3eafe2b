import type { Driver } from '../../tests/support/driver.ts';
import { paintedMarks } from '../../tests/support/page-functions.ts';
import { newspaper } from '../../tests/support/newspaper.ts';
import { readChanges } from '../../tests/support/page-watch.ts';
import { SEED_URL } from '../../tests/support/publisher-page.ts';
import type { Surface } from '../../tests/support/surface.ts';
import type { DemoReport } from './report.ts';

/** Words that stand in one line of the example article, and in each of its retellings. */
const WORDS = 'the African continent';
const PERSON = 'Lavrov';
const NOTE = 'Compare with what was promised a year earlier.';

/**
 * Reads, notes and reviews once as a reader would: the example article under its real address, marks,
 * a card, a note from the popup, the library without a network. Nothing leaves the machine.
 */
export async function walk(driver: Driver, report: DemoReport): Promise<void> {
  driver.answer(newspaper());
  const welcome = await driver.tab('welcome.html');
  await report.step('The first-run page opens by itself', welcome);

  const article = await driver.open(SEED_URL);
  await article.until(() =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-')),
  );
  const marks = Object.entries(await article.evaluate(paintedMarks));
  const counted = marks.map(([name, texts]) => `${texts.length} ${name.replace('sidelight-', '')}`);
  await report.step(`Reading: the article is marked (${counted.join(', ')})`, article);

  await article.hoverText(PERSON);
  const card = await article.find({ role: 'dialog', name: new RegExp(PERSON) });
  await report.step(`Reading: a card says who ${card.node.name} is`, article);
  await article.press('Escape');

  await note(driver, article, report);

  const { mutations, moved, layoutShift } = await article.evaluate(readChanges);
  await report.step(
    `The page is as it was: ${mutations.length} changes of its nodes, ${moved.length} elements moved, layout shift ${layoutShift}`,
    null,
  );
  await review(driver, report);
  const refused = await driver.refused();
  await report.step(`Requests that Sidelight sent out: ${refused.length}`, null);
}

/** Selects words, writes in the real popup, sees the mark of the note appear. */
async function note(driver: Driver, article: Surface, report: DemoReport): Promise<void> {
  await article.selectText(WORDS);
  const popup = await driver.openPopup(article);
  await popup.find({ role: 'region', name: 'Selected text' });
  await popup.until((words) => document.body.innerText.includes(words), WORDS);
  await (await popup.find({ role: 'textbox', name: 'Note' })).type(NOTE);
  await report.step(`Noting: the popup quotes “${WORDS}”`, popup);
  await (await popup.find({ role: 'button', name: 'Save note' })).click();
  await popup.find({ role: 'listitem', within: { role: 'list', name: 'Notes on this page' } });
  await report.step('Noting: saved, and listed under the notes of this page', popup);
  await popup.close();
  await article.until(() =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-note-')),
  );
  await report.step('Noting: the words are marked on the page', article);
}

/** Finds the note again in the library with the network off. */
async function review(driver: Driver, report: DemoReport): Promise<void> {
  await driver.offline(true);
  const library = await driver.openExtensionPage('library.html');
  const online = await library.evaluate(() => navigator.onLine);
  await (await library.find({ role: 'searchbox', name: 'Search notes' })).type('promised');
  await library.find({ role: 'list', name: 'Notes' });
  await library.until((words) => document.body.innerText.includes(words), NOTE);
  await report.step(`Reviewing: the library finds the note (online: ${online})`, library);
  await driver.offline(false);
}

/**
 * Takes the README's picture anew (`npx tsx scripts/picture.ts`): the built extension on our own
 * retelling of the example article, with marks, a card and a note. Writes docs/reading.png.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/support/chromium.ts';
import { newspaper } from '../tests/support/newspaper.ts';
import { SEED_URL } from '../tests/support/publisher-page.ts';
import { BUILT, buildFor } from './build.ts';

const FILE = join('docs', 'reading.png');
/** CSS pixels: as wide as the page's text and sidebar, as high as card and note need. */
const VIEWPORT = { width: 1180, height: 660 };
/** Words of one line, above the card. */
const NOTED = 'soldiers and police officers';
const PERSON = 'Ibrahim Traore';
/** Not the caption's: there the card would lie on a grey picture. */
const IN_BODY = 1;

buildFor('chromium');
const driver = await launchChromium({ extension: BUILT.chromium, viewport: VIEWPORT });
try {
  driver.answer(newspaper());
  const article = await driver.open(SEED_URL);
  await article.until(() => CSS.highlights.has('sidelight-person'));

  await article.selectText(NOTED);
  const popup = await driver.openPopup(article);
  await popup.until((words) => document.body.innerText.includes(words), NOTED);
  await (await popup.find({ role: 'textbox', name: 'Note' })).type('How many, and since when?');
  await (await popup.find({ role: 'button', name: 'Save note' })).click();
  await popup.find({ role: 'listitem', within: { role: 'list', name: 'Notes on this page' } });
  await popup.close();
  await article.until(() => CSS.highlights.has('sidelight-note-yellow'));

  await article.evaluate(() => getSelection()?.removeAllRanges());
  await article.hoverText(PERSON, IN_BODY);
  await article.find({ role: 'dialog', name: PERSON });
  mkdirSync('docs', { recursive: true });
  writeFileSync(FILE, await article.screenshot());
  console.log(FILE);
} finally {
  await driver.close();
}

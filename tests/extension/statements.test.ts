import { expect, test } from 'vitest';
import { aPack, anEntity } from '../support/a-pack.ts';
import { chooseFile } from '../support/choose-file.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { frameGone } from '../support/frame-gone.ts';
import { notedOn } from '../support/note-marks.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';

const SAID = 'and since President Traore took office it has gained fresh strength';
/** Of what is said, words that are no name. */
const PRESSED = 'gained fresh strength';
const SPEAKER = 'The envoy of the test';
const PACK = aPack({
  id: 'sayings',
  title: { en: 'Sayings' },
  entities: [
    anEntity('envoy', {
      name: { en: SPEAKER },
      aliases: [{ text: 'Envoy Nobodyknows', class: 'name' }],
    }),
  ],
  articles: [
    {
      identities: ['publisher:themoscowtimes.com:85324'],
      fingerprint: [],
      date: '2024-06-05',
      language: 'en',
    },
  ],
  statements: [
    {
      id: 'friends',
      speaker: 'envoy',
      manner: 'quoted',
      gist: { en: 'The friendship grows' },
      passage: { start: { exact: 'and since President Traore' }, end: { exact: PRESSED } },
    },
  ],
});
const CARD = { role: 'dialog', name: SPEAKER };
const SAVE = { role: 'button', name: 'Save note' };
const FIELD = { role: 'textbox', name: 'Note' };

inEachBrowser('a note on what somebody says', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));

  test('is made from the card of the quotation, on just these words', async () => {
    const page = await article();
    const options = await driver().openExtensionPage('options.html');
    await options.find({ role: 'switch', name: 'World' });
    await chooseFile(options, JSON.stringify(PACK));
    await (await options.find({ role: 'button', name: 'Add this pack' })).click();
    await options.find({ role: 'switch', name: 'Sayings' });
    await options.close();
    await driver().toFront(page);
    await page.until(() => CSS.highlights.has('sidelight-statement'));
    const marks = await page.evaluate(paintedMarks);
    expect(marks['sidelight-statement']).toEqual([SAID]);

    await page.clickText(PRESSED);
    await (await page.find({ role: 'button', name: 'Note', within: CARD })).click();
    const frame = await driver().noteFrame(page);
    await about(frame, SAID);
    await (await frame.find(FIELD)).type('Since when?');
    await (await frame.find(SAVE)).click();
    await frameGone(page);
    await notedOn(page, { yellow: [SAID] });
  });

  test('is made from the panel as well, beside who says it', async () => {
    const page = await article();
    await driver().toFront(page);
    const panel = await driver().openExtensionPage(
      `sidepanel.html?tab=${await driver().activeTabId()}`,
    );
    await (await panel.find({ role: 'tab', name: 'Who says what' })).click();
    await panel.until((words) => document.body.innerText.includes(words), 'The friendship grows');
    const said = await panel.evaluate((words) => {
      const [row] = [...document.querySelectorAll<HTMLElement>('.saying')].filter((each) =>
        each.textContent?.includes(words),
      );
      const button = row?.querySelector<HTMLElement>('.saying-ways button:last-child');
      button?.click();
      return button?.textContent ?? '';
    }, 'The friendship grows');
    expect(said).toBe('Note on this');
    await about(panel, SAID);
    await (await panel.find(FIELD)).type('And before?');
    await (await panel.find(SAVE)).click();
    await panel.until((words) => document.body.innerText.includes(words), 'And before?');
    await panel.close();
    await notedOn(page, { yellow: [SAID, SAID] });
  });

  test('stands in the library by its words, linked to the speaker, and in the saved copy', async () => {
    await article();
    const library = await driver().openExtensionPage('library.html');
    await (
      await library.find({ role: 'searchbox', name: 'Search notes' })
    ).type('entity:"the envoy" ');
    await library.until(() => document.querySelectorAll('.note-open').length === 2);
    expect(
      await library.evaluate(() =>
        [...document.querySelectorAll('.note-quote')].map(({ textContent }) => textContent),
      ),
    ).toEqual([SAID, SAID]);
    await library.close();
    const copy = await driver().openExtensionPage('library.html#articles');
    await (await copy.find({ role: 'button', name: /Training Mission/u })).click();
    await notedOn(copy, { yellow: [SAID, SAID] });
    await copy.close();
  });

  test('and nothing of that is an error', async () => {
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

async function about(surface: Surface, words: string): Promise<void> {
  await surface.until(
    (wanted) => document.querySelector('.desk-about')?.textContent?.includes(wanted),
    words,
  );
}

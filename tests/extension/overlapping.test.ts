import { expect, test } from 'vitest';
import type { Driver } from '../support/driver.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { frameGone } from '../support/frame-gone.ts';
import { openArticle } from '../support/open-article.ts';
import { notedOn } from '../support/note-marks.ts';
import type { Surface } from '../support/surface.ts';

const YELLOW = 'the African continent';
const BLUE = 'continent with new';
const BOTH = 'continent';
const BAR = { role: 'toolbar', name: 'Selected text' };
const HERE = { role: 'list', name: 'Notes at this place' };
const TICK = { role: 'button', name: 'Note 2 of 2' };

inEachBrowser('two highlights that overlap on the example article', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));

  test('are painted each in its own words and colour', async () => {
    const page = await article();
    await highlight(page, YELLOW, 'yellow');
    await highlight(page, BLUE, 'blue');
    await notedOn(page, { yellow: [YELLOW], blue: [BLUE] });
  });

  test('open both on a click where they overlap, and one alone where it stands alone', async () => {
    const page = await article();
    await page.clickText(BOTH);
    const both = await driver().noteFrame(page);
    expect(await quotesIn(both)).toEqual([YELLOW, BLUE]);
    await page.press('Escape');
    await frameGone(page);
    await page.clickText('with new');
    const one = await driver().noteFrame(page);
    await one.find({ role: 'button', name: 'Save changes' });
    expect(await (await one.find({ role: 'region', name: 'Selected text' })).text()).toContain(
      BLUE,
    );
    await page.press('Escape');
    await frameGone(page);
  });

  test('are each edited and deleted apart from the other', async () => {
    const page = await article();
    await page.clickText(BOTH);
    const frame = await driver().noteFrame(page);
    await edit(frame, BLUE, 'On the blue one.');
    await frameGone(page);
    await page.clickText(BOTH);
    const again = await driver().noteFrame(page);
    const items = await again.find(HERE);
    expect(await items.text()).toMatch(/On the blue one\./u);
    const [first] = await again.findAll({ role: 'button', name: 'Delete note', within: HERE });
    await first?.click();
    await notedOn(page, { blue: [BLUE] });
    await (await again.find({ role: 'button', name: 'Undo' })).click();
    await notedOn(page, { yellow: [YELLOW], blue: [BLUE] });
    await page.press('Escape');
    await frameGone(page);
  });

  test('share a tick at the edge: Enter leads into the frame, Escape back to the tick', async () => {
    const page = await article();
    await (await page.find(TICK)).focus();
    await page.press('Enter');
    const frame = await focusedFrame(driver(), page);
    expect(await quotesIn(frame)).toEqual([YELLOW, BLUE]);
    await page.type('typed');
    await frame.until(() => document.querySelector('textarea')?.value === 'typed');
    await page.press('Escape');
    await frameGone(page);
    const tick = await page.find(TICK);
    expect(tick.node.focused).toBe(true);
  });

  test('leave no error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

async function highlight(page: Surface, words: string, colour: string): Promise<void> {
  await page.selectText(words);
  await (await page.find({ role: 'button', name: `Highlight in ${colour}`, within: BAR })).click();
  await page.gone(BAR);
}

/** The frame, once the cursor stands in a field of it without anybody having clicked there. */
async function focusedFrame(driver: Driver, page: Surface): Promise<Surface> {
  const frame = await driver.noteFrame(page);
  await frame.until(() => document.hasFocus() && document.activeElement?.tagName === 'TEXTAREA');
  return frame;
}

/** The words of the notes that the frame lists, in its order. */
async function quotesIn(frame: Surface): Promise<string[]> {
  await frame.find(HERE);
  return frame.evaluate(() =>
    [...document.querySelectorAll('.notes .quote')].map(({ textContent }) => textContent ?? ''),
  );
}

/** Opens one of the listed notes and writes on it. */
async function edit(frame: Surface, quote: string, words: string): Promise<void> {
  await frame.find(HERE);
  const names = await frame.evaluate(() =>
    [...document.querySelectorAll('.notes > li')].map(({ textContent }) => textContent ?? ''),
  );
  const buttons = await frame.findAll({ role: 'button', name: 'Edit note', within: HERE });
  await buttons[names.findIndex((name) => name.includes(quote))]?.click();
  await frame.find({ role: 'button', name: 'Save changes' });
  await (await frame.find({ role: 'textbox', name: 'Note' })).type(words);
  await (await frame.find({ role: 'button', name: 'Save changes' })).click();
}

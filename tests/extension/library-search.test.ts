import { beforeAll, expect, test } from 'vitest';
import { backupText } from '../support/backup-text.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { MANY_TONGUES, manyTongues } from '../support/many-tongues.ts';
import type { Surface } from '../support/surface.ts';
import { importText } from '../support/transfer.ts';

const BOX = { role: 'searchbox', name: 'Search notes' };
const ALL = MANY_TONGUES.length;

const FINDS: [typed: string, notes: readonly number[]][] = [
  ['tag:sea ', [0, 1]],
  ['tag:sea -tag:ships ', [0]],
  ['entity:france ', [2]],
  ['site:courrier.example ', [2, 3]],
  ['colour:green ', [1]],
  ['before:2024-04 ', [0, 1]],
  ['has:note ', [0, 4]],
  ['has:note before:2024-04 ', [0]],
  ['"old harbour"', [1]],
  ['"harbour old"', []],
  ['harb', [0, 1]],
  ['eleves etonnes', [2]],
  ['GREVE', [3]],
  ['все еще', [4]],
  ['法索首都', [5]],
  ['قال الوزير', [6]],
  ['เปิดอีกครั้ง', [7]],
];

inEachBrowser('search in the built library', (driver) => {
  let page: Surface;
  const shown = (count: number) =>
    page.until((n) => document.querySelectorAll('.note-open').length === n, count);
  const ask = async (text: string): Promise<void> => {
    const box = await page.find(BOX);
    await box.focus();
    await page.press('Escape');
    await page.press('Escape');
    await box.type(text);
  };

  beforeAll(async () => {
    await driver().offline(true);
    page = await driver().openExtensionPage('library.html');
    await importText(page, await backupText(manyTongues()), 'backup.jsonl');
    await shown(ALL);
  });

  test.each(FINDS)('%s finds just what it should', async (typed, notes) => {
    await ask(typed);
    await shown(notes.length);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('.note-quote')].map((quote) => quote.textContent),
    );
    const quotes = notes.map((n) => MANY_TONGUES[n]?.quote ?? '');
    expect(found.toSorted()).toEqual(quotes.toSorted());
    await ask('');
    await shown(ALL);
  });

  test('operators and their values are completed by keys alone', async () => {
    await ask('sit');
    await page.find({ role: 'option', name: /^site:/u });
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.type('vest');
    await page.find({ role: 'option', name: /vestnik/u });
    await page.press('ArrowDown');
    await page.press('Enter');
    expect(await (await page.find(BOX)).value()).toBe('site:vestnik.example ');
    await shown(4);
    await ask('');
    await shown(ALL);
  });

  test('leaves no error and asks no network', async () => {
    await page.close();
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

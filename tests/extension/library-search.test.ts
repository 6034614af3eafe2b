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

  test('filters narrow what was searched for and each other, and are cleared at once', async () => {
    await ask('harbour');
    await shown(2);
    await (await page.find({ role: 'checkbox', name: /^Green/u })).click();
    await shown(1);
    await (await page.find({ role: 'checkbox', name: /^With words of yours/u })).click();
    await page.until(() => document.body.innerText.includes('0 notes found'));
    await (await page.find({ role: 'button', name: 'Clear filters' })).click();
    await shown(2);
    await ask('');
    await shown(ALL);
  });

  test.each([
    ['Article', 'article', ['Порт', 'Le port', 'The harbour']],
    ['Entity', 'entity', ['France', 'Without an entity']],
    ['Tag', 'tag', ['grève', 'sea', 'ships', 'Without a tag']],
    ['Day', 'day', ['4 May 2024']],
  ])('groups by %s', async (_, value, headings) => {
    await page.evaluate((grouping) => {
      const pick = [...document.querySelectorAll('select')].find((one) =>
        [...one.options].some((option) => option.value === grouping),
      );
      if (!pick) throw new Error('nothing to group by');
      pick.value = grouping;
      pick.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
    await page.until((wanted) => {
      const there = [...document.querySelectorAll('.group-name')].map((name) => name.textContent);
      return wanted.every((name) => there.includes(name));
    }, headings);
  });

  test('several notes are tagged, moved, taken along and deleted by keys and buttons, each with Undo', async () => {
    const press = async (name: string): Promise<void> =>
      (await page.find({ role: 'button', name })).click();
    const select = async (): Promise<void> => {
      await ask('tag:sea ');
      await shown(2);
      await page.press('Enter');
      await page.until(() => document.activeElement?.classList.contains('note-open'));
      await page.type('xjx');
      await page.until(() => document.body.innerText.includes('2 selected'));
    };
    const undo = async (): Promise<void> => {
      await press('Undo');
      await page.until(() => document.body.innerText.includes('Taken back'));
    };

    await select();
    await press('Add tags');
    await (await page.find({ role: 'textbox', name: 'Tags' })).type('winter');
    await page.press('Enter');
    await ask('tag:winter ');
    await shown(2);
    await undo();
    await shown(0);

    await select();
    await press('Export selected');
    await page.find({ role: 'dialog', name: 'Export' });
    await page.until(() => document.body.innerText.includes('2 selected notes'));
    await page.press('Escape');
    await page.gone({ role: 'dialog', name: 'Export' });
    await press('Delete');
    await shown(0);
    await undo();
    await shown(2);
    await ask('');
    await shown(ALL);
  });

  test('leaves no error and asks no network', async () => {
    await page.close();
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

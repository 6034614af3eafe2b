import { expect, test } from 'vitest';
import { library as manyRecords } from '../bench/storage-rows.ts';
import { backupText } from '../support/backup-text.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { lighthouseBackup } from '../support/lighthouse-backup.ts';
import { manyTongues } from '../support/many-tongues.ts';
import { settingStored } from '../support/stored-setting.ts';
import type { Surface } from '../support/surface.ts';
import { chooseFile, importText } from '../support/transfer.ts';

/** Enough that reading and writing take many steps, few enough that a loaded machine does not mind. */
const MANY = 4000;

const DIALOG = { role: 'dialog', name: 'Import' };
const IMPORT = { role: 'button', name: /^Import [\d,]+ records?$/u };

/** Annotations of two kinds: one that is fine, one that is another's, one script, one broken. */
const MIXED = `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[
{"type":"Annotation","bodyValue":"fine","target":"https://news.example/elsewhere"},
{"type":"Annotation","bodyValue":"no","target":"javascript:alert(1)"},
{"type" "Annotation"},
{"type":"Annotation"}]}`;

/** Two lines of a backup. */
const ARTICLE_AND_NOTE = manyTongues()
  .filter(({ kind }, n, all) => n === 0 || (kind === 'note' && all[n - 1]?.kind === 'article'))
  .map((record) => JSON.stringify(record))
  .join('\n');

/** A file of each format with one row that is fine and some that are not. */
const FAULTY: [format: string, name: string, text: string, faults: readonly string[]][] = [
  [
    'a table of ours',
    'notes.csv',
    'quote,note,url\nthe words,,https://news.example/a\nmore words,,javascript:alert(1)\n',
    ['Line 3: its address is not http, https or file'],
  ],
  [
    'a table of Readwise',
    'readwise.csv',
    'Highlight,Title,URL\nthe words,A,https://news.example/a\n,B,https://news.example/b\n',
    ['Line 3: has neither a quotation nor words'],
  ],
  [
    'a file of Hypothesis',
    'hypothesis.json',
    `{"annotations":[
{"uri":"https://news.example/a","text":"fine"},
{"uri":"https://news.example/a","text":"an answer","references":["x"]},
{"text":"nowhere"}]}`,
    ['Entry 2: is a reply', 'Entry 3: of another shape than expected'],
  ],
  [
    'a backup that was cut off',
    'backup.jsonl',
    `{"format":"sidelight-backup","version":1,"created":"2024-06-05T12:00:00.000Z"}
${ARTICLE_AND_NOTE}
{"kind":"note","row":{"id":7}}
{"kind":"note","r`,
    ['Line 4: of another shape than expected', 'Line 5: not readable', 'the file ends too early'],
  ],
];

inEachBrowser('the import of a file', (driver) => {
  const open = (): Promise<Surface> => driver().openExtensionPage('library.html');
  const planOf = async (page: Surface, text: string, name: string): Promise<string> => {
    await (await page.find({ role: 'button', name: 'Import' })).click();
    await chooseFile(page, text, name);
    return page.until(() => document.querySelector<HTMLElement>('dialog .plan')?.innerText ?? '');
  };
  const told = (page: Surface, count: string) =>
    page.until((words) => document.querySelector('.notes-bar')?.textContent.includes(words), count);

  test('that is stopped while it writes changes nothing, and says so', async () => {
    const page = await open();
    await importText(page, await lighthouseBackup(), 'backup.jsonl');
    await told(page, '2 notes');
    expect(await planOf(page, await backupText(manyRecords(MANY)), 'many.jsonl')).toMatch(
      /4,000 new notes/u,
    );
    await (await page.find(IMPORT)).click();
    await page.until(
      () => (document.querySelector<HTMLProgressElement>('dialog progress')?.value ?? 0) > 500,
    );
    await (await page.find({ role: 'button', name: 'Cancel' })).click();
    await page.until(() => document.body.innerText.includes('Stopped. Nothing was changed.'));
    await told(page, '2 notes');
    await page.close();
    const again = await open();
    await told(again, '2 notes');
    await again.close();
  });

  test('whose tab is closed in the middle leaves nothing behind', async () => {
    const page = await open();
    await planOf(page, await backupText(manyRecords(MANY)), 'many.jsonl');
    await (await page.find(IMPORT)).click();
    await page.until(
      () => (document.querySelector<HTMLProgressElement>('dialog progress')?.value ?? 0) > 500,
    );
    await page.close();
    const again = await open();
    await told(again, '2 notes');
    await again.close();
  });

  test('goes in whole, and one Undo takes out exactly what came', async () => {
    const page = await open();
    await importText(page, await backupText(manyRecords(MANY)), 'many.jsonl');
    await told(page, '4,002 notes');
    await (await page.find({ role: 'button', name: 'Undo' })).click();
    await told(page, '2 notes');
    await (await page.find({ role: 'tab', name: 'Articles' })).click();
    await page.until(() => document.querySelectorAll('.article-list > li').length === 1);
    await page.close();
  });

  test('tells what is there already and what differs, and keeps mine unless I say otherwise', async () => {
    const changed = (await lighthouseBackup()).replace('Who *pays*?', 'Who pays, then?');
    const page = await open();
    const plan = await planOf(page, changed, 'backup.jsonl');
    expect(plan).toContain('3 are there already');
    expect(plan).toContain('1 differs from yours');
    expect(await page.findAll(IMPORT)).toEqual([]);
    await (await page.find({ role: 'radio', name: 'Keep both' })).click();
    await (await page.find(IMPORT)).click();
    await page.gone(DIALOG);
    await told(page, '3 notes');
    await page.until(
      () =>
        document.body.innerText.includes('Who pays, then?') &&
        document.body.innerText.includes('Who pays?'),
    );
    await (await page.find({ role: 'button', name: 'Undo' })).click();
    await told(page, '2 notes');
    await page.close();
  });

  test('lists each entry that cannot be taken over with its reason, and takes the others', async () => {
    const page = await open();
    const plan = await planOf(page, MIXED, 'mixed.jsonld');
    expect(plan).toContain('1 new note');
    expect(plan).toContain('3 rows cannot be taken over');
    expect(plan).toContain('Entry 2: its address is not http, https or file');
    expect(plan).toContain('Entry 3: not readable');
    expect(plan).toContain('Entry 4: of another shape than expected');
    await (await page.find(IMPORT)).click();
    await page.gone(DIALOG);
    await told(page, '3 notes');
    await (await page.find({ role: 'button', name: 'Undo' })).click();
    await told(page, '2 notes');
    await page.close();
  });

  test.each(FAULTY)(
    'of %s names the row that cannot be taken over, and takes the other',
    async (_, name, text, faults) => {
      const page = await open();
      const plan = await planOf(page, text, name);
      expect(plan).toContain('1 new note');
      for (const fault of faults) expect(plan).toContain(fault);
      await (await page.find(IMPORT)).click();
      await page.gone(DIALOG);
      await told(page, '3 notes');
      await (await page.find({ role: 'button', name: 'Undo' })).click();
      await told(page, '2 notes');
      await page.close();
    },
  );

  test('names faults in the language of the reader', async () => {
    const options = await driver().openExtensionPage('options.html');
    await (await options.find({ role: 'radio', name: 'Русский' })).click();
    await settingStored(options, 'language', 'ru');
    const page = await open();
    await (await page.find({ role: 'button', name: 'Импорт' })).click();
    await chooseFile(page, MIXED, 'mixed.jsonld');
    await page.until(() =>
      document.querySelector('dialog .plan')?.textContent?.includes('Запись 2: '),
    );
    const plan = await page.evaluate(() => document.querySelector('dialog .plan')?.textContent);
    expect(plan).toMatch(/адрес/u);
    await page.close();
    await driver().toFront(options);
    await (await options.find({ role: 'radio', name: 'English' })).click();
    await settingStored(options, 'language', 'en');
    await options.close();
  });

  test('of a file that is none of ours says so and offers nothing', async () => {
    const page = await open();
    expect(await planOf(page, 'Dear diary', 'diary.txt')).toContain(
      'This file is none that Sidelight can read',
    );
    expect(await page.findAll(IMPORT)).toEqual([]);
    await page.press('Escape');
    await page.gone(DIALOG);
    await page.close();
  });

  test('leaves no error', async () => {
    const complaints = await driver().complaints();
    // Firefox's own word on the tab that was closed while it wrote.
    expect(complaints.filter((each) => !each.includes('aborted due to page navigation'))).toEqual(
      [],
    );
    expect(await driver().refused()).toEqual([]);
  });
});

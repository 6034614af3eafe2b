import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { emptyStore } from '../support/empty-store.ts';
import { lighthouseBackup } from '../support/lighthouse-backup.ts';
import type { Surface } from '../support/surface.ts';
import { exportText, importText } from '../support/transfer.ts';
import { hasW3cCheck, w3cCheck } from '../support/w3c-check.ts';

/** Firefox's driver runs in a world of its own and does not see the page's files. */
const NO_BLOBS = 'no way to the exported file';

inEachBrowser('the library with the network off', (driver) => {
  const open = async (path = 'library.html'): Promise<Surface> => {
    await driver().offline(true);
    return driver().openExtensionPage(path);
  };

  test('takes in a backup after showing what it would do', async () => {
    const library = await open();
    await importText(library, await lighthouseBackup(), 'backup.jsonl');
    const list = { role: 'list', name: 'Notes' };
    await library.find({ role: 'listitem', within: list });
    await library.until(() => document.querySelectorAll('.note-open').length === 2);
    await library.close();
  });

  test('finds as you type, and by operators', async () => {
    const library = await open();
    const box = await library.find({ role: 'searchbox', name: 'Search notes' });
    await box.type('winter');
    await library.until(() => document.querySelectorAll('.note-open').length === 1);
    await library.until(() => document.querySelector('.note-open')?.textContent.includes('lamp'));
    await library.press('Escape');
    await box.type('tag:sea colour:green ');
    await library.until(() => document.querySelector('.note-open')?.textContent.includes('tower'));
    await library.close();
  });

  test('tags the selected notes in one step, which Undo takes back', async () => {
    const library = await open();
    await library.until(() => document.querySelectorAll('.note-open').length === 2);
    await library.type('jxjx');
    await library.find({ role: 'group', name: '2 selected' });
    await (await library.find({ role: 'button', name: 'Add tags' })).click();
    await (await library.find({ role: 'textbox', name: 'Tags' })).type('keepers');
    await library.press('Enter');
    const tagged = (count: number) =>
      library.until(
        (wanted) =>
          [...document.querySelectorAll('.note-open .tag')].filter(
            ({ textContent }) => textContent === 'keepers',
          ).length === wanted,
        count,
      );
    await tagged(2);
    await (await library.find({ role: 'button', name: 'Undo' })).click();
    await tagged(0);
    await library.close();
  });

  test('shows the saved copy with marks and notes in place', async () => {
    const library = await open('library.html#articles');
    await (await library.find({ role: 'button', name: /The lighthouse is lit again/u })).click();
    await library.until(() => CSS.highlights.has('sidelight-note-green'));
    const noted = await library.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('sidelight-note-'))
        .flatMap(([, ranges]) => [...ranges].map(String)),
    );
    expect(noted.toSorted()).toEqual(['the lamp would burn all winter', 'the old tower']);
    await library.close();
  });

  test.skipIf(!hasW3cCheck)('exports W3C annotations that are valid', async ({ skip }) => {
    if (driver().name === 'firefox') skip(NO_BLOBS);
    const library = await open();
    for (const form of ['page', 'collection']) {
      const text = await exportText(library, `W3C Web Annotation (${form})`);
      expect(await w3cCheck(text)).not.toMatch(/\b(?:invalid|error)\b/iu);
    }
    await library.close();
  });

  test('an export fills a store that was emptied, and nothing is missing', async ({ skip }) => {
    if (driver().name === 'firefox') skip(NO_BLOBS);
    const library = await open();
    const before = await exportText(library, 'Full backup');
    await library.close();
    await emptyStore(driver());

    const emptied = await open();
    await emptied.find({ role: 'heading', name: 'Your notes are gone from this browser' });
    await (await emptied.find({ role: 'button', name: 'Restore from a backup' })).click();
    await importText(emptied, before, 'backup.jsonl', 'open');
    await emptied.until(() => document.querySelectorAll('.note-open').length === 2);
    const after = await exportText(emptied, 'Full backup');
    expect(rowsOf(after)).toEqual(rowsOf(before));
    await emptied.close();
  });

  test('reviews a note by single keys', async () => {
    const library = await open('library.html#review');
    await library.find({ role: 'button', name: 'Show' });
    await library.type(' ');
    await library.find({ role: 'group', name: 'How well did you know it?' });
    await library.press('3');
    await library.until(() => document.body.innerText.includes('1 of 20 done today'));
    await library.press('u');
    await library.until(() => document.body.innerText.includes('0 of 20 done today'));
    await library.close();
    expect(await driver().refused()).toEqual([]);
  });
});

/** The records of a backup, without its head, which says when it was written. */
function rowsOf(backup: string): string[] {
  return backup.trim().split('\n').slice(1).toSorted();
}

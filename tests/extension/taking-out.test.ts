import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { readImport } from '@/utils/exchange/read-import.ts';
import { quoteOf } from '@/utils/notes/note.ts';
import { backupText } from '../support/backup-text.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { emptyStore } from '../support/empty-store.ts';
import { MANY_TONGUES, manyTongues } from '../support/many-tongues.ts';
import type { Surface } from '../support/surface.ts';
import { exportText, importText, savedFile, type SavedFile } from '../support/transfer.ts';
import { hasW3cCheck, w3cCheck } from '../support/w3c-check.ts';

/** Firefox's driver runs in a world of its own and does not see the page's files. */
const NO_BLOBS = 'no way to the exported file';

const BOX = { role: 'searchbox', name: 'Search notes' };
const ALL = MANY_TONGUES.length;
/** The notes tagged `sea`. */
const SEA = MANY_TONGUES.filter(({ tags }) => tags?.includes('sea'));

const FORMATS: [format: string, name: RegExp][] = [
  ['W3C Web Annotation (page)', /^sidelight-notes-.*\.jsonld$/u],
  ['W3C Web Annotation (collection)', /^sidelight-notes-.*\.jsonld$/u],
  ['CSV', /^sidelight-notes-.*\.csv$/u],
  ['Readwise CSV', /^sidelight-readwise-.*\.csv$/u],
  ['Hypothesis JSON', /^sidelight-hypothesis-.*\.json$/u],
];

inEachBrowser('what goes out of the built library', (driver) => {
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
  const selectSea = async (): Promise<void> => {
    await ask('tag:sea ');
    await shown(SEA.length);
    await (await page.find({ role: 'checkbox', name: /harbour reopened/u })).click();
    await (await page.find({ role: 'button', name: 'Select all found' })).click();
    await page.find({ role: 'group', name: `${SEA.length} selected` });
  };

  beforeAll(async () => {
    await driver().offline(true);
    page = await driver().openExtensionPage('library.html');
    await importText(page, await backupText(manyTongues()), 'backup.jsonl');
    await shown(ALL);
  });

  test('selected notes are moved to another article, and back with Undo', async () => {
    await selectSea();
    await (await page.find({ role: 'button', name: 'Move to article' })).click();
    const choice = await page.find({ role: 'combobox', name: 'Move to article' });
    await choice.focus();
    await page.type('Le port');
    await (await page.find({ role: 'button', name: 'Move' })).click();
    const groups = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.group-name')].map(({ textContent }) => textContent),
      );
    await page.until(() => document.querySelector('.group-name')?.textContent === 'Le port');
    expect(await groups()).toEqual(['Le port']);
    await (await page.find({ role: 'button', name: 'Undo' })).click();
    await page.until(() => document.querySelector('.group-name')?.textContent === 'The harbour');
    expect(await groups()).toEqual(['The harbour']);
  });

  test.each(FORMATS)('a selection saved as %s holds just these notes', async (format, name) => {
    if (driver().name === 'firefox') return;
    await selectSea();
    const file = await saveSelected(page, format);
    expect(file.name).toMatch(name);
    const read = await readBack(file);
    expect(read.bad).toEqual([]);
    const notes = read.records.flatMap(({ record }) =>
      record.kind === 'note' ? [record.row] : [],
    );
    const byQuote = new Map(notes.map((note) => [quoteOf(note), [note.text, note.tags]]));
    expect(byQuote).toEqual(
      new Map(SEA.map(({ quote, text = '', tags = [] }) => [quote, [text, tags]])),
    );
    expect(notes).toHaveLength(SEA.length);
    if (format.startsWith('W3C') && hasW3cCheck)
      expect(await w3cCheck(file.bytes)).not.toMatch(/\b(?:invalid|error)\b/iu);
  });

  test('a selection saved as Markdown is one file for its article, with front matter', async () => {
    if (driver().name === 'firefox') return;
    await selectSea();
    const { name, bytes } = await saveSelected(page, 'Markdown, one file an article (zip)');
    expect(name).toMatch(/^sidelight-notes-.*\.zip$/u);
    const files = Object.entries(unzipSync(bytes));
    expect(files).toHaveLength(1);
    const text = strFromU8(files[0]?.[1] ?? new Uint8Array());
    expect(text).toMatch(/^---\n[\s\S]*title: "?The harbour"?[\s\S]*\n---\n/u);
    for (const { quote } of SEA) expect(text).toContain(quote);
    for (const { quote } of MANY_TONGUES.filter((line) => !SEA.includes(line)))
      expect(text).not.toContain(quote);
  });

  test.each(FORMATS)('everything as %s comes back whole into an empty library', async (format) => {
    if (driver().name === 'firefox') return;
    await ask('');
    await shown(ALL);
    const text = await exportText(page, format);
    await page.close();
    await emptyStore(driver());
    page = await driver().openExtensionPage('library.html');
    await page.find({ role: 'heading', name: 'Your notes are gone from this browser' });
    await (await page.find({ role: 'button', name: 'Restore from a backup' })).click();
    await importText(page, text, 'file', 'open');
    await shown(ALL);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('.note-quote')].map(({ textContent }) => textContent),
    );
    expect(seen.toSorted()).toEqual(MANY_TONGUES.map(({ quote }) => quote).toSorted());
    for (const query of ['tag:sea ', 'has:note ', 'site:vestnik.example ']) {
      await ask(query);
      await shown(query.startsWith('site') ? 4 : 2);
    }
  });

  test('leaves no error and asks no network', async ({ skip }) => {
    await page.close();
    const complaints = await driver().complaints();
    // Dexie's word on a store that is taken away under it, which these tests do.
    expect(complaints.filter((each) => !each.includes('wants to delete database'))).toEqual([]);
    expect(await driver().refused()).toEqual([]);
    if (driver().name === 'firefox') skip(NO_BLOBS);
  });
});

async function saveSelected(page: Surface, format: string): Promise<SavedFile> {
  await (await page.find({ role: 'button', name: 'Export selected' })).click();
  return savedFile(page, format);
}

function readBack({ bytes }: SavedFile) {
  const context = { now: '2024-06-05T12:00:00.000Z', newId: () => crypto.randomUUID() };
  return readImport(pieces(bytes), context);
}

async function* pieces(bytes: Buffer): AsyncGenerator<string> {
  yield bytes.toString('utf8');
}

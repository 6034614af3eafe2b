import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aFact, anEntity, aPack } from '../support/a-pack.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { newspaper } from '../support/newspaper.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';
import { until } from '../support/wait.ts';
import type { Pack } from '@/utils/packs/pack.ts';

/** With a fact, a second language and inflected forms, all of which a file must bring back. */
const PACK = aPack({
  id: 'trainers-pack',
  title: { en: 'Trainers', fr: 'Formateurs', ru: 'Инструкторы' },
  entities: [
    anEntity('trainers', {
      kind: 'organisation',
      type: 'group',
      name: { en: 'The trainers of the test', ru: 'Инструкторы «опыта»' },
      aliases: [
        { text: 'army trainers', class: 'name', languages: ['en'], forms: ['Army trainers'] },
      ],
      facts: [aFact('trainers-office', { from: '2024-01-02' })],
    }),
  ],
});
const ADD = { role: 'button', name: 'Add this pack' };

inEachBrowser('packs as files', (driver) => {
  let folder = '';
  const inFolder = async (name: string): Promise<string> => {
    folder ||= await mkdtemp(join(tmpdir(), 'sidelight-packs-'));
    return join(folder, name);
  };
  afterAll(() => (folder === '' ? undefined : rm(folder, { recursive: true })));

  /** Presses the button and chooses a file in the dialog that it opens. */
  const importFile = async (options: Surface, path: string): Promise<void> => {
    const button = await options.find({ role: 'button', name: 'Import a pack' });
    await options.backend.chooseNext(path);
    await button.click();
  };

  test('a pack chosen in the browser’s own dialog is shown, added and marked', async () => {
    const article = await openArticle(driver(), newspaper());
    const options = await driver().openExtensionPage('options.html');
    const path = await inFolder('given.json');
    await writeFile(path, JSON.stringify(PACK));
    await importFile(options, path);
    await options.find({ role: 'heading', name: 'This file holds: Trainers' });
    await (await options.find(ADD)).click();
    await options.find({ role: 'switch', name: 'Trainers' });
    await until(
      async () => (await marks(article)).includes('army trainers'),
      async () => `marked: ${String(await marks(article))}`,
    );
  });

  test('what is exported holds all of it, and comes back from the file after it was removed', async () => {
    const article = await driver().tab('themoscowtimes.com');
    const options = await driver().tab('/options.html');
    await driver().toFront(options);
    await options.backend.downloadInto(await inFolder(''));
    await (await options.find({ role: 'button', name: 'Export Trainers' })).click();
    const exported = await downloaded(folder);
    expect(JSON.parse(await readFile(exported, 'utf8')) as Pack).toEqual(PACK);

    await (await options.find({ role: 'button', name: 'Remove Trainers' })).click();
    await options.gone({ role: 'switch', name: 'Trainers' });
    await until(
      async () => !(await marks(article)).includes('army trainers'),
      () => 'still marked',
    );

    await importFile(options, exported);
    await (await options.find(ADD)).click();
    await options.find({ role: 'switch', name: 'Trainers' });
    await until(
      async () => (await marks(article)).includes('army trainers'),
      () => 'never marked again',
    );
  });

  test('all of that leaves no error and asks no network', async () => {
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

/** The exported file, once it is whole. */
async function downloaded(folder: string): Promise<string> {
  return until(
    async () => {
      const names = await readdir(folder);
      const name = names.find((one) => one.endsWith('.sidelight-pack.json'));
      if (name === undefined || names.some((one) => /\.(part|crdownload)$/.test(one))) return null;
      const text = await readFile(join(folder, name), 'utf8');
      return text.trimEnd().endsWith('}') ? join(folder, name) : null;
    },
    async () => `nothing was saved: ${String(await readdir(folder))}`,
  );
}

/** All words that are marked as bodies. */
async function marks(page: Surface): Promise<string[]> {
  const painted = await page.evaluate(paintedMarks);
  return painted['sidelight-organisation'] ?? [];
}

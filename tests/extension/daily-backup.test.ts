import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT } from '../../scripts/build.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Driver } from '../support/driver.ts';
import { lighthouseBackup } from '../support/lighthouse-backup.ts';
import { importText } from '../support/transfer.ts';
import { until } from '../support/wait.ts';

/** More than a data: address may hold in Chromium, so that a file has to be made. */
const LONG = 2_500_000;

const ManifestSchema = v.looseObject({
  permissions: v.array(v.string()),
  optional_permissions: v.array(v.string()),
});

const STORED = `chrome.storage.local.get('settings').then(
  ({ settings }) => settings?.dailyBackup === true)`;

let folder = '';
let driver: Driver | null = null;

beforeAll(async () => {
  // The build that ships with its question answered: nobody can press the browser's own prompt here.
  folder = await mkdtemp(join(tmpdir(), 'sidelight-allowed-'));
  await cp(BUILT.chromium, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions: asked, ...manifest } = v.parse(
    ManifestSchema,
    JSON.parse(await readFile(path, 'utf8')),
  );
  await writeFile(
    path,
    JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...asked] }),
  );
  driver = await launchChromium({ extension: folder });
});

afterAll(async () => {
  await driver?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the daily alarm saves everything into the downloads folder and the options say when', async () => {
  if (!driver) throw new Error('Chromium has not started');
  const library = await driver.openExtensionPage('library.html');
  await importText(library, await lighthouseBackup('x '.repeat(LONG / 2)), 'backup.jsonl');
  await library.close();
  const options = await driver.openExtensionPage('options.html');
  await (await options.find({ role: 'switch', name: 'Save a backup once a day' })).click();
  await options.until(() => document.body.innerText.includes('No backup has been saved yet.'));
  // The alarm asks the stored settings.
  const running = driver;
  await until(
    async () => (await running.inBackground(STORED)) === true,
    () => 'The setting was never stored',
  );
  await driver.inBackground(`chrome.alarms.create('daily-backup', { when: Date.now() })`);
  await options.until(() => /Last saved on .*: 2 notes/u.test(document.body.innerText));
  expect(await driver.complaints()).toEqual([]);
  await options.close();
});

test('a backup that cannot be written is said to have failed, and why', async () => {
  if (!driver) throw new Error('Chromium has not started');
  const options = await driver.openExtensionPage('options.html');
  await driver.inBackground(
    `chrome.downloads.download = () => Promise.reject(new Error('the disk is full'))`,
  );
  await (await options.find({ role: 'button', name: 'Save a backup now' })).click();
  await options.until(() => document.body.innerText.includes('The backup failed on'));
  await options.until(() => document.body.innerText.includes('the disk is full'));
  expect(await options.evaluate(() => document.body.innerText)).toMatch(/Last saved on/u);
  await options.close();
});

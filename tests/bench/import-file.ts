/**
 * A real file through the import dialog of the built library: reading, writing, stopping in the
 * middle, undoing, and the longest time in which the page did not answer, beside reading the same
 * file whole. `npm run build && npx tsx tests/bench/import-file.ts [sizes…]`
 */
import { readFile, mkdtemp, rm, writeFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BUILT } from '../../scripts/build.ts';
import { annotationPage } from '../../utils/exchange/write-w3c.ts';
import { exportedNotes } from '../../utils/exchange/exported.ts';
import { streamOf, textOf } from '../support/arbitrary-library.ts';
import { backupText } from '../support/backup-text.ts';
import { extensionContext } from './extension-context.ts';
import { library } from './storage-rows.ts';

/** Runs in the page: presses Cancel at the half of what the dialog or the message shows under way. */
function cancelAtHalf(where: string): boolean {
  const bar = document.querySelector<HTMLProgressElement>(`${where} progress`);
  if (!bar || bar.position < 0.4) return false;
  const buttons = [...document.querySelectorAll<HTMLElement>(`${where} button`)];
  buttons.find((button) => button.textContent === 'Cancel')?.click();
  return true;
}

/** ms; nothing here takes as long on any machine. */
const PATIENCE = 900_000;

/** Runs in the page: the longest time between two looks at the clock, ms. */
function watchGaps(): void {
  let last = performance.now();
  Object.assign(globalThis, { longestGap: 0 });
  setInterval(() => {
    const now = performance.now();
    const late = now - last - 20;
    if (late > Number(Reflect.get(globalThis, 'longestGap')))
      Object.assign(globalThis, { longestGap: late });
    last = now;
  }, 20);
}

async function gap(page: Page): Promise<string> {
  const longest = await page.evaluate(() => {
    const value = Number(Reflect.get(globalThis, 'longestGap'));
    Object.assign(globalThis, { longestGap: 0 });
    return value;
  });
  return `longest without an answer ${longest.toFixed(0)} ms`;
}

/** What the page holds in memory. */
async function heap(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return `${(usedSize / 1e6).toFixed(0)} MB of memory`;
}

async function shows(page: Page, notes: string): Promise<void> {
  await page.locator('.notes-bar, .welcome-state').filter({ hasText: notes }).waitFor();
}

async function choose(page: Page, file: string): Promise<number> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const start = performance.now();
  await page.locator('dialog input[type=file]').setInputFiles(file);
  await page.locator('dialog .plan').waitFor();
  return performance.now() - start;
}

async function measure(page: Page, name: string, file: string, count: number): Promise<void> {
  const size = (await stat(file)).size;
  const say = (what: string, ms: number, more = ''): void =>
    console.log(
      `${name.padEnd(10)} ${what.padEnd(28)} ${ms.toFixed(0).padStart(7)} ms  ${Math.round(count / (ms / 1000)).toLocaleString('en')} notes/s  ${more}`,
    );
  const begun = performance.now();
  JSON.stringify((await readFile(file, 'utf8')).split('\n').length);
  const plain = performance.now() - begun;
  await page.evaluate(watchGaps);
  const read = await choose(page, file);
  say(
    `read and compared`,
    read,
    `${(size / 1e6).toFixed(0)} MB; ${await gap(page)}; reading the file alone ${plain.toFixed(0)} ms`,
  );
  const agree = page.getByRole('button', { name: /^Import [\d,]+ record/u });
  await agree.click();
  // Pressed in the page itself: a small file would be written before the driver's hand gets there.
  await page.waitForFunction(cancelAtHalf, 'dialog');
  let start = performance.now();
  await page.getByText('Stopped. Nothing was changed.').waitFor();
  say('stopped at the half', performance.now() - start, await gap(page));
  await choose(page, file);
  await gap(page);
  start = performance.now();
  await agree.click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  say('written', performance.now() - start, `${await gap(page)}; ${await heap(page)}`);
  await shows(page, `${count.toLocaleString('en')} notes`);
  // By key: the message with its button may have gone before all notes are listed.
  await page.keyboard.press('u');
  await page.waitForFunction(cancelAtHalf, '.toast');
  start = performance.now();
  await page.getByText('Stopped. Nothing was changed.').waitFor();
  say('undoing it stopped at the half', performance.now() - start, await gap(page));
  start = performance.now();
  await page.keyboard.press('u');
  await page.getByText('Taken back').waitFor();
  say('undone', performance.now() - start, await gap(page));
}

async function run(sizes: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-import-'));
  for (const size of sizes) {
    const records = library(size);
    const backup = join(folder, 'backup.jsonl');
    const w3c = join(folder, 'notes.jsonld');
    await writeFile(backup, await backupText(records));
    await writeFile(
      w3c,
      await textOf(annotationPage(exportedNotes(streamOf(records)), '2024-06-05T12:00:00.000Z')),
    );
    for (const [name, file] of [
      ['backup', backup],
      ['W3C', w3c],
    ] as const) {
      const context = await extensionContext(BUILT.chromium);
      context.setDefaultTimeout(PATIENCE);
      const [worker] = context.serviceWorkers();
      const page = await context.newPage();
      await page.goto(`chrome-extension://${new URL(worker?.url() ?? '').host}/library.html`);
      console.log(`\n${size.toLocaleString('en')} notes, ${name}`);
      await measure(page, name, file, size);
      await context.close();
    }
  }
  await rm(folder, { recursive: true });
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
await run(sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]);

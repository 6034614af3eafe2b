/**
 * What Sidelight costs a page's main thread, beside an extension whose content script does nothing,
 * in the same Chromium. Usage: npx tsx tests/bench/page.ts [--runs 7] [--case seed]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { BUILT } from '../../scripts/build.ts';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { callSource } from '../support/call-source.ts';
import { extensionContext } from './extension-context.ts';
import { CASES, type BenchCase } from './page/cases.ts';
import { costOf, MARKS, median, SETTLED, trace, type Cost } from './page/trace.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, case: { type: 'string' } },
});
const runs = Number(values.runs);

/** Long enough after the load for all that an extension does, ms. */
const WATCHED = 2500;
/** Long enough for several looks at a page that changes all the time, ms. */
const WATCHED_SETTLED = 10_000;

/** An extension that does nothing where ours does something. */
async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [
      { matches: ['*://*.themoscowtimes.com/*'], js: ['detector.js'], run_at: 'document_idle' },
    ],
    background: { service_worker: 'background.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'detector.js'), '(() => {})();');
  await writeFile(join(folder, 'background.js'), '');
  return folder;
}

interface Bench {
  readonly context: BrowserContext;
  readonly browser: CDPSession;
}

async function launch(extension: string): Promise<Bench> {
  const context = await extensionContext(extension, { width: 1280, height: 900 });
  const whole = context.browser();
  if (!whole) throw new Error('Playwright gives no browser for its context');
  return { context, browser: await whole.newBrowserCDPSession() };
}

/** Runs in the page: sets a user timing mark in the first frame that shows marks. */
function watchForMarks(mark: string): void {
  document.addEventListener('DOMContentLoaded', function look() {
    const seen = [...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-'));
    if (seen) requestAnimationFrame(() => performance.mark(mark));
    else requestAnimationFrame(look);
  });
}

/** Loads the case's page once and says what it cost from the script's start on. */
async function load(
  { context, browser }: Bench,
  { url, html, throttle, settled = false }: BenchCase,
  isWatched = false,
): Promise<Cost> {
  const page = await context.newPage();
  try {
    await page.route(/^https?:/, (route) =>
      route.request().url() === url
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    // Looking at every frame costs the page something, so what is timed is not what is weighed.
    if (isWatched) await page.addInitScript(callSource(watchForMarks, MARKS));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const watched = WATCHED * Math.min(2, throttle);
    if (settled) {
      await page.goto(url);
      await page.waitForTimeout(watched);
    }
    const events = await trace(browser, async () => {
      if (settled) await page.evaluate((mark) => performance.mark(mark), SETTLED);
      else await page.goto(url);
      await page.waitForTimeout(settled ? WATCHED_SETTLED : watched);
    });
    return costOf(events);
  } finally {
    await page.close();
  }
}

declare const seedNotes: (
  identity: string,
  paragraphs: readonly string[],
  count: number,
) => Promise<void>;

/** Writes a case's notes into our extension's store. */
async function note({ context }: Bench, { notes }: BenchCase): Promise<void> {
  if (!notes) return;
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page/seed-notes.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '') },
  });
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no service worker');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`);
  await page.evaluate(outputFiles[0]?.text ?? '');
  const { identity, on, count } = notes;
  await page.evaluate(([name, texts, n]) => seedNotes(name, texts, n), [
    identity,
    on.paragraphs,
    count,
  ] as const);
  await page.close();
}

const folder = await emptyExtension();
const ours = await launch(BUILT.chromium);
const empty = await launch(folder);
try {
  console.log(
    'case | ours − empty, ms (least) | ours/empty | longest task (least; empty) | to marks | main thread until then, page and watching included',
  );
  for (const each of CASES) {
    if (values.case && !each.name.includes(values.case)) continue;
    await note(ours, each);
    const costs: { ours: Cost; empty: Cost; watched: Cost }[] = [];
    // The first load warms the background; a reader's first page of a day pays for it off this thread.
    await load(ours, each);
    for (let run = 0; run < runs; run++)
      costs.push({
        ours: await load(ours, each),
        empty: await load(empty, each),
        watched: await load(ours, each, true),
      });
    const all = (pick: (cost: (typeof costs)[number]) => number) => costs.map(pick);
    const own = all((cost) => cost.ours.busy - cost.empty.busy);
    const ratio = median(all((cost) => cost.ours.busy)) / median(all((cost) => cost.empty.busy));
    const toMarks = all((cost) => cost.watched.toMarks ?? Infinity);
    const busyToMarks = all((cost) => cost.watched.busyToMarks ?? Infinity);
    const longest = all((cost) => cost.ours.longest);
    console.log(
      [
        each.name,
        `${median(own).toFixed(1)} (${Math.min(...own).toFixed(1)})`,
        ratio.toFixed(1),
        `${median(longest).toFixed(1)} (${Math.min(...longest).toFixed(1)}; ${median(all((cost) => cost.empty.longest)).toFixed(1)})`,
        `${median(toMarks).toFixed(0)} ms (${Math.min(...toMarks).toFixed(0)})`,
        `${median(busyToMarks).toFixed(1)} (${Math.min(...busyToMarks).toFixed(1)})`,
      ].join(' | '),
    );
  }
} finally {
  await ours.context.close();
  await empty.context.close();
  await rm(folder, { recursive: true });
}

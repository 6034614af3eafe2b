/**
 * Opening the built extension's library, popup and panel with 1,000, 10,000 and 100,000 notes in the store,
 * beside an almost empty page of the same extension in the same run.
 * `npm run build && npx tsx tests/bench/surfaces.ts [sizes…]`
 */
import { build } from 'esbuild';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { BUILT } from '../../scripts/build.ts';
import { callSource } from '../support/call-source.ts';
import { newspaper } from '../support/newspaper.ts';
import { SEED_URL } from '../support/publisher-page.ts';
import { extensionContext } from './extension-context.ts';
import { at } from './storage-timing.ts';

declare const seedStore: (database: string, count: number) => Promise<void>;

/** Openings of each page; their median is given. */
const OPENINGS = 7;
/** How long a page is left to finish what it does in the background, ms. */
const SETTLING = 2500;
const DATABASE = 'sidelight';
const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

/** ms from navigation. */
interface Opening {
  /** First contentful paint. */
  readonly paint: number;
  /** The element a reader waits for has been painted. */
  readonly usable: number;
}

/** Runs in the page: notes when the element is there and the frame with it has been painted. */
function watchFor(selector: string): void {
  const look = (): void => {
    if (document.querySelector(selector))
      requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
    else requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', look);
}

function openingTimes(): Opening | null {
  const usable = performance.getEntriesByName('usable')[0]?.startTime;
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return usable === undefined || paint === undefined ? null : { paint, usable };
}

async function opening(
  context: BrowserContext,
  address: string,
  selector: string,
): Promise<Opening> {
  const page = await context.newPage();
  try {
    await page.addInitScript(callSource(watchFor, selector));
    await page.goto(address);
    const times = await page.waitForFunction(openingTimes, null, { timeout: 60_000 });
    return (await times.jsonValue()) ?? { paint: Number.NaN, usable: Number.NaN };
  } finally {
    // What a page does after it can be used must not count for the next one.
    await page.waitForTimeout(SETTLING);
    await page.close();
  }
}

/** The built extension with a page beside that only has a text field. */
async function withBarePage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-surfaces-'));
  await cp(resolve(BUILT.chromium), folder, { recursive: true });
  await writeFile(
    join(folder, 'bare.html'),
    '<!doctype html><meta charset=utf-8><p>Note</p><textarea></textarea>',
  );
  return folder;
}

async function run(sizes: readonly number[]): Promise<void> {
  const extension = await withBarePage();
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'tests/bench/surfaces-seed.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': ROOT },
  });
  for (const size of sizes) {
    const context = await extensionContext(extension);
    try {
      await measure(context, size, outputFiles[0]?.text ?? '');
    } finally {
      await context.close();
    }
  }
  await rm(extension, { recursive: true });
}

async function measure(context: BrowserContext, size: number, seeding: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const web = newspaper();
  await context.route(/^https?:/u, (route) => {
    const reply = web(new URL(route.request().url()));
    return reply
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: reply.body })
      : route.abort();
  });
  const seeder = await context.newPage();
  await seeder.goto(`${origin}/bare.html`);
  await seeder.evaluate(seeding);
  await seeder.evaluate(([name, n]) => seedStore(name, n), [DATABASE, size] as const);
  await seeder.goto(`${origin}/library.html`);
  // The first opening makes the search index and keeps it.
  await seeder.waitForTimeout(4000 + size / 4);
  await seeder.close();

  const article = await context.newPage();
  await article.goto(SEED_URL);
  await article.waitForFunction(() => CSS.highlights.has('sidelight-place'));
  const tab = await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id)`,
  );
  const rounds: Record<'bare' | 'library' | 'popup' | 'panel' | 'popup, all read', Opening[]> = {
    bare: [],
    library: [],
    popup: [],
    panel: [],
    'popup, all read': [],
  };
  const field = 'textarea:not(:disabled)';
  for (let round = 0; round < OPENINGS; round++) {
    rounds.bare.push(await opening(context, `${origin}/bare.html`, 'textarea'));
    rounds.library.push(await opening(context, `${origin}/library.html`, '.note-open'));
    rounds.popup.push(await opening(context, `${origin}/popup.html?tab=${String(tab)}`, field));
    rounds.panel.push(await opening(context, `${origin}/sidepanel.html?tab=${String(tab)}`, field));
    // The page and the store have answered: its notes and entities stand there, and saving is possible.
    rounds['popup, all read'].push(
      await opening(
        context,
        `${origin}/popup.html?tab=${String(tab)}`,
        '.popup:has(.entities):has([aria-labelledby="page-notes"], .empty) [type=submit]:not([aria-disabled])',
      ),
    );
  }
  const median = (openings: readonly Opening[], pick: (one: Opening) => number): number =>
    at(
      openings.map(pick).toSorted((a, b) => a - b),
      0.5,
    );
  const bare = median(rounds.bare, ({ usable }) => usable);
  console.log(`\n${size.toLocaleString('en')} notes, ms from navigation, median of ${OPENINGS}`);
  for (const [name, openings] of Object.entries(rounds)) {
    const usable = median(openings, (one) => one.usable);
    console.log(
      `${name.padEnd(16)} first contentful paint ${median(openings, (one) => one.paint)
        .toFixed(0)
        .padStart(
          5,
        )}   usable ${usable.toFixed(0).padStart(5)} (x${(usable / bare).toFixed(1)} of bare, least ${Math.min(...openings.map((one) => one.usable)).toFixed(0)})`,
    );
  }
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
await run(sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]);

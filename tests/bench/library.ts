/**
 * The library's page at 1,000, 10,000 and 100,000 notes in real Chromium: first paint and search as
 * you type, beside the plain ways in the same run. `npx tsx tests/bench/library.ts [sizes…]`
 */
import { build } from 'esbuild';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { CHROMIUM_FLAGS } from '../../scripts/browsers/flags.ts';
import type { Ours } from './library-page.tsx';
import { at } from './storage-timing.ts';

interface Bench {
  seed(count: number): Promise<void>;
  ours(): Promise<Ours>;
  plain(): Promise<{
    loaded: number;
    load: number[];
    filter: number[];
    built: number;
    mini: number[];
    loadedBytes: number;
    miniBytes: number;
  }>;
}
declare const bench: Bench;

/** Openings with a kept index; their median is given. */
const OPENINGS = 5;
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

async function bundled(entry: string): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome120',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { '@': root },
    outdir: '/bench',
    write: false,
  });
  const ending = (end: string): string =>
    outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: ending('.js'), style: ending('.css') };
}

function quantile(values: readonly number[], share: number): number {
  return at(
    values.toSorted((a, b) => a - b),
    share,
  );
}

function line(
  what: string,
  ms: number,
  beside: Readonly<Record<string, number>> = {},
  unit: 'ms' | 'MB' = 'ms',
): void {
  const peers = Object.entries(beside).map(
    ([name, theirs]) => `${name} ${theirs.toFixed(1)} (x${(theirs / ms).toFixed(1)})`,
  );
  console.log(`${what.padEnd(44)} ${ms.toFixed(1).padStart(8)} ${unit}   ${peers.join('; ')}`);
}

async function opened(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction('typeof bench === "object"');
}

async function measure(page: Page, address: string, count: number): Promise<void> {
  await opened(page, address);
  await page.evaluate((n) => bench.seed(n), count);
  await opened(page, address);
  const first = await page.evaluate(() => bench.ours());
  // The index is kept after it was made; give the write its time.
  await page.waitForTimeout(2000);
  const again: Awaited<ReturnType<Bench['ours']>>[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    await opened(page, address);
    again.push(await page.evaluate(() => bench.ours()));
  }
  await opened(page, address);
  const plain = await page.evaluate(() => bench.plain());
  const paints = again.map(({ firstPaint }) => firstPaint);
  const times = again.flatMap((one) => one.times);
  console.log(`\n${count.toLocaleString('en')} notes`);
  line('first paint of notes, median', quantile(paints, 0.5), {
    'load all and sort': plain.loaded,
  });
  line('first paint, the very first opening', first.firstPaint);
  line(
    'everything searchable, median',
    quantile(
      again.map((one) => one.ready),
      0.5,
    ),
    {
      'MiniSearch built anew': plain.loaded + plain.built,
    },
  );
  line('everything searchable, the very first time', first.ready);
  const p95 = (values: readonly number[]): number => quantile(values, 0.95);
  line('search as you type, median', quantile(times, 0.5), {
    'load all and filter': quantile(plain.load, 0.5),
    'Dexie filter()': quantile(plain.filter, 0.5),
    MiniSearch: quantile(plain.mini, 0.5),
  });
  line('search as you type, p95', p95(times), {
    'load all and filter': p95(plain.load),
    'Dexie filter()': p95(plain.filter),
    MiniSearch: p95(plain.mini),
  });
  const typed = again.flatMap((one) => one.typed);
  line('keystroke to painted list, median', quantile(typed, 0.5));
  line('keystroke to painted list, p95', p95(typed));
  const megabytes = (bytes: number): number => bytes / 1e6;
  line(
    'memory of page and worker, median',
    megabytes(
      quantile(
        again.map((one) => one.bytes),
        0.5,
      ),
    ),
    {
      'all notes loaded': megabytes(plain.loadedBytes),
      'with MiniSearch': megabytes(plain.miniBytes),
    },
    'MB',
  );
}

async function run(sizes: readonly number[]): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found; set CHROMIUM_PATH');
  const [pageFiles, worker] = await Promise.all([
    bundled('tests/bench/library-page.tsx'),
    bundled('entrypoints/library/search-worker.ts'),
  ]);
  const html = `<!doctype html><meta charset=utf-8><link rel=stylesheet href=/bench.css><div id=app></div><script type=module src=/bench.js></script>`;
  const answers: Readonly<Record<string, { contentType: string; body: string }>> = {
    '/bench.js': { contentType: 'text/javascript', body: pageFiles.script },
    '/bench.css': { contentType: 'text/css', body: pageFiles.style },
    '/worker.js': { contentType: 'text/javascript', body: worker.script },
  };
  // A server on this machine: interception by the driver would cost more than the page itself.
  const server = createServer((request, response) => {
    const { contentType, body } = answers[request.url ?? ''] ?? {
      contentType: 'text/html',
      body: html,
    };
    response
      .setHeader('Content-Type', `${contentType}; charset=utf-8`)
      // Only a page on its own may measure its memory.
      .setHeader('Cross-Origin-Opener-Policy', 'same-origin')
      .setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port for the bench');
  const address = `http://127.0.0.1:${place.port}/`;
  for (const size of sizes) {
    const profile = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // Memory is measured when it is asked for, not at the next collection of garbage.
      args: [...CHROMIUM_FLAGS, '--enable-blink-features=ForceEagerMeasureMemory'],
      headless: true,
    });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(300_000);
      page.on('console', (message) => console.error(message.text()));
      await measure(page, address, size);
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  }
  server.close();
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
await run(sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]);

/**
 * The reader's library at 1,000, 10,000 and 100,000 notes in real Chromium on a real profile, each
 * beside the plain way in the same run. `npx tsx tests/bench/storage.ts [sizes…]`
 */
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { CHROMIUM_FLAGS } from '../../scripts/browsers/flags.ts';
import type { Measured } from './storage-timing.ts';

declare const measure: (count: number) => Promise<Measured[]>;

const ADDRESS = 'https://bench.example/';
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/bench/storage-page.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome120',
    alias: { '@': root },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function print(count: number, results: readonly Measured[]): void {
  say(
    `\n${count.toLocaleString('en')} notes${' '.repeat(30)}median ms   p95 ms   plain way (ms, times ours)`,
  );
  for (const { what, ours, p95, plain } of results) {
    const beside = plain.map(
      ({ name, ms }) => `${name} ${ms.toFixed(1)} (x${(ms / ours).toFixed(1)})`,
    );
    const rate = /^(?:export|import|write)/u.test(what)
      ? `${Math.round(count / (ours / 1000)).toLocaleString('en')} notes/s`
      : '';
    say(
      `${what.padEnd(46)} ${ours.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)}   ${[rate, ...beside].filter((part) => part !== '').join('; ')}`,
    );
  }
}

async function run(sizes: readonly number[]): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found; set CHROMIUM_PATH');
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: CHROMIUM_FLAGS,
    headless: true,
  });
  try {
    const script = await bundled();
    await context.route(`${ADDRESS}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><script type=module src=/bench.js></script>',
          }),
    );
    const page = await context.newPage();
    for (const count of sizes) {
      await page.goto(ADDRESS);
      await page.waitForFunction('typeof measure === "function"');
      print(count, await page.evaluate((n) => measure(n), count));
      const memory = await page.evaluate(
        () =>
          Reflect.get(Reflect.get(performance, 'memory') ?? {}, 'usedJSHeapSize') as
            number | undefined,
      );
      if (memory !== undefined) say(`heap after: ${(memory / 1e6).toFixed(0)} MB`);
    }
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
await run(sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]);

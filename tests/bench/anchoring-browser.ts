import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { CHROMIUM_FLAGS } from '../../scripts/browsers/flags.ts';

/**
 * A browser, and the script to be evaluated in its pages: a file of this folder bundled with
 * anchoring and its peers.
 * @throws Error if no Chromium is found.
 */
export async function openBench(entry: string): Promise<{ browser: Browser; script: string }> {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = join(here, '../..');
  const bundle = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    legalComments: 'none',
    alias: {
      '@': root,
      // Its "exports" hides the functions that take a range.
      'text-fragments-polyfill/src': join(root, 'node_modules/text-fragments-polyfill/src'),
    },
  });
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found; set CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  return { browser, script: bundle.outputFiles[0]?.text ?? '' };
}

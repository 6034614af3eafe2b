/**
 * Renders public/icon/sidelight.svg to the PNG sizes that browsers want (npx tsx scripts/icons.ts).
 * Sizes up to 16 px take the simpler drawing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { requireBrowser } from './browsers/find.ts';
import { CHROMIUM_FLAGS } from './browsers/flags.ts';

/** Toolbar 16 and 32, management page 48, high-density toolbar 96, store and install 128. */
const SIZES = [16, 32, 48, 96, 128];
/** Below this the fine drawing's lines are thinner than a pixel. */
const SMALL_UNTIL = 16;

const folder = new URL('../public/icon/', import.meta.url);

const browser = await chromium.launch({
  executablePath: requireBrowser('chromium'),
  args: CHROMIUM_FLAGS,
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const name = size <= SMALL_UNTIL ? 'sidelight-small.svg' : 'sidelight.svg';
    const svg = await readFile(new URL(name, folder), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${size}.png`, folder), png);
  }
} finally {
  await browser.close();
}

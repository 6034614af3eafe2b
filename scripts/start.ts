/**
 * `npm start`: builds Sidelight and shows it on the example article. With a display a browser stays
 * open for the reader; without one, or with `--headless`, it is walked through once, with pictures and
 * a report in .output/demo.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/support/chromium.ts';
import { newspaper } from '../tests/support/newspaper.ts';
import { SEED_URL } from '../tests/support/publisher-page.ts';
import { ensureBrowser } from './browsers/install.ts';
import { BUILT, buildFor } from './build.ts';
import { DemoReport } from './demo/report.ts';
import { walk } from './demo/walk.ts';

await ensureBrowser('chromium');
console.log('Building Sidelight …');
buildFor('chromium');
if (hasDisplay() && !process.argv.includes('--headless')) await show();
else await demonstrate();

/** Opens a window with the example article under its real address and waits until it is closed. */
async function show(): Promise<void> {
  // Notes made here are there again at the next start.
  const profile = join('.cache', 'profile');
  const isFirst = !existsSync(profile);
  const driver = await launchChromium({ extension: BUILT.chromium, headless: false, profile });
  driver.answer(newspaper());
  // The first-run page opens by itself; the article is to stand in front of it.
  if (isFirst) await driver.tab('welcome.html');
  await driver.open(SEED_URL);
  console.log(`Sidelight runs on ${SEED_URL} (our own copy of the page, no network).`);
  console.log(
    'Select words and press its button (in the puzzle menu, until you pin it). Close the window to end.',
  );
  await driver.closed();
}

async function demonstrate(): Promise<void> {
  const report = new DemoReport(join('.output', 'demo'));
  const driver = await launchChromium({ extension: BUILT.chromium });
  try {
    await walk(driver, report);
  } finally {
    await driver.close();
    console.log(`Pictures and report: ${report.finish()}`);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

import { resolve } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { requireBrowser } from '../../scripts/browsers/find.ts';
import { CHROMIUM_FLAGS } from '../../scripts/browsers/flags.ts';

/** A Chromium with a built extension in it and an empty profile. */
export async function extensionContext(
  extension: string,
  viewport: { readonly width: number; readonly height: number } = { width: 1280, height: 720 },
): Promise<BrowserContext> {
  const folder = resolve(extension);
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    headless: true,
    viewport,
    args: [
      ...CHROMIUM_FLAGS,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  return context;
}

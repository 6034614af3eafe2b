import { join } from 'node:path';
import { build } from 'wxt';

/** Where WXT puts what ships, by browser. */
export const BUILT = {
  chromium: join('.output', 'chrome-mv3'),
  firefox: join('.output', 'firefox-mv3'),
} as const;

/** Builds the extension for one browser, as it ships. */
export async function buildFor(browser: keyof typeof BUILT): Promise<void> {
  const wxtName = browser === 'chromium' ? 'chrome' : browser;
  await build({ browser: wxtName, mode: 'production', logger: QUIET });
}

/** Builds the extension for both browsers. */
export async function buildBoth(): Promise<void> {
  await buildFor('chromium');
  await buildFor('firefox');
}

/** WXT prints a table for each build; only what goes wrong is of interest here. */
const QUIET = {
  debug: (): void => undefined,
  log: (): void => undefined,
  info: (): void => undefined,
  success: (): void => undefined,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};

import { join } from 'node:path';
import { build } from 'wxt';

/** Where WXT puts what ships, by browser. */
export const BUILT = {
  chromium: join('.output', 'chrome-mv3'),
  firefox: join('.output', 'firefox-mv3'),
} as const;

/** Builds the extension for both browsers, as it ships. */
export async function buildBoth(): Promise<void> {
  for (const browser of ['chrome', 'firefox'])
    await build({ browser, mode: 'production', logger: QUIET });
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

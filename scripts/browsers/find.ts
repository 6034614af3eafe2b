import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a Chromium needs here: no network of its own, no first-run pages; root has no sandbox. */
export const CHROMIUM_FLAGS: string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Path of an installed Chromium or Chrome, or null. `CHROMIUM_PATH` wins. */
export function findChromium(): string | null {
  return find('CHROMIUM_PATH', [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ]);
}

/** Path of an installed Firefox, or null. `FIREFOX_PATH` wins. */
export function findFirefox(): string | null {
  return find('FIREFOX_PATH', ['firefox-esr', 'firefox']);
}

function find(variable: string, names: readonly string[]): string | null {
  const told = process.env[variable];
  if (told) return told;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of names)
    for (const folder of folders) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

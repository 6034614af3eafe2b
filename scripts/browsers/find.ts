import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where `install.ts` notes the browsers it downloaded itself: name → path of the executable. */
export const DOWNLOADED = join('.cache', 'browsers', 'paths.json');

export type BrowserName = 'chromium' | 'firefox';

/** The variable that names a browser outright, and the commands it is looked for by. */
const KNOWN: Record<BrowserName, { variable: string; commands: readonly string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Not Google Chrome: since version 137 it ignores --load-extension.
    commands: ['chromium', 'chromium-browser'],
  },
  firefox: { variable: 'FIREFOX_PATH', commands: ['firefox-esr', 'firefox'] },
};

/** Path of a browser. @throws if `install.ts` has not been run where there is none */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (!path) throw new Error(`No ${name} here: npx tsx scripts/browsers/install.ts brings one`);
  return path;
}

/** Path of an installed browser, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` win. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands } = KNOWN[name];
  const told = process.env[variable];
  if (told) return told;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const command of commands)
    for (const folder of folders) {
      const path = join(folder, command);
      if (isExecutable(path)) return path;
    }
  return downloaded(name);
}

function downloaded(name: BrowserName): string | null {
  if (!existsSync(DOWNLOADED)) return null;
  const paths: unknown = JSON.parse(readFileSync(DOWNLOADED, 'utf8'));
  if (typeof paths !== 'object' || paths === null) return null;
  const path: unknown = Reflect.get(paths, name);
  return typeof path === 'string' && isExecutable(path) ? path : null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

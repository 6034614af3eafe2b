import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { DOWNLOADED, findBrowser, type BrowserName } from './find.ts';

/** Debian's packages of the two browsers. Ubuntu's of these names are stubs that want snap. */
const DEBIAN_PACKAGES: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * Makes sure that a browser is here and starts: the one installed, else Debian's own package (as
 * root), else the download of the driver that will drive it.
 * @throws if none of these gives one that starts
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const present = working(findBrowser(name));
  if (present) return present;
  console.log(`No ${name} that starts here; installing one.`);
  if (isRootOnDebian()) installPackage(DEBIAN_PACKAGES[name]);
  const packaged = working(findBrowser(name));
  if (packaged) return packaged;
  const path = name === 'chromium' ? downloadChromium() : await downloadFirefox();
  remember(name, path);
  const downloaded = working(path);
  if (!downloaded) throw new Error(`The downloaded ${name} does not start: ${path}`);
  return downloaded;
}

/** The path, if what lies there can tell its version; a stub for snap cannot. */
function working(path: string | null): string | null {
  if (!path) return null;
  const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 });
  return status === 0 ? path : null;
}

function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installPackage(name: string): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** Playwright's own build, with the system's libraries where we may install them. */
function downloadChromium(): string {
  const cli = join('node_modules', 'playwright', 'cli.js');
  const libraries = process.getuid?.() === 0 && process.platform === 'linux' ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...libraries, 'chromium']);
  return chromium.executablePath();
}

/** Mozilla's own build; Playwright's Firefox is patched and takes no extensions. */
async function downloadFirefox(): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`No Firefox build for ${process.platform} ${process.arch}`);
  if (process.getuid?.() === 0 && platform.startsWith('linux'))
    run(process.execPath, [
      join('node_modules', 'playwright', 'cli.js'),
      'install-deps',
      'firefox',
    ]);
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
  const cacheDir = dirname(DOWNLOADED);
  const { executablePath } = await install({ browser: Browser.FIREFOX, buildId, cacheDir });
  return executablePath;
}

function remember(name: BrowserName, path: string): void {
  const known: unknown = existsSync(DOWNLOADED) ? JSON.parse(readFileSync(DOWNLOADED, 'utf8')) : {};
  mkdirSync(dirname(DOWNLOADED), { recursive: true });
  writeFileSync(DOWNLOADED, JSON.stringify(Object.assign({}, known, { [name]: path })));
}

/** Runs a command in view. A failure is said and left to the check that follows. */
function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) console.warn(`${command} ${args.join(' ')} ended with ${status}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const name of ['chromium', 'firefox'] as const)
    console.log(`${name}: ${await ensureBrowser(name)}`);

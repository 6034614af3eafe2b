import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Where WXT puts what ships, by browser. */
export const BUILT = {
  chromium: join('.output', 'chrome-mv3'),
  firefox: join('.output', 'firefox-mv3'),
} as const;

/**
 * Builds the extension for one browser, as it ships, in a process of its own: WXT writes its
 * progress to the terminal whatever logger it is given.
 * @throws with WXT's output
 */
export function buildFor(browser: keyof typeof BUILT): void {
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const name = browser === 'chromium' ? 'chrome' : browser;
  try {
    execFileSync(process.execPath, [wxt, 'build', '--browser', name], { stdio: 'pipe' });
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    const problems = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(`The build for ${browser} failed\n${output}\n${problems}`, { cause: error });
  }
}

/** Builds the extension for both browsers. */
export function buildBoth(): void {
  buildFor('chromium');
  buildFor('firefox');
}

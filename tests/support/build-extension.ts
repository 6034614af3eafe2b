import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { buildBoth } from '../../scripts/build.ts';

/** Vitest's global set-up of the project `extension`: both browsers are here, both builds are fresh. */
export default async function setup(): Promise<void> {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  // `npm test` has just built.
  if (process.env['SIDELIGHT_BUILT'] !== '1') buildBoth();
}

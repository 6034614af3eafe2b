import { afterAll, beforeAll, describe } from 'vitest';
import { BUILT } from '../../scripts/build.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** The same tests in both browsers, each with one browser of its own for the whole group. */
export function inEachBrowser(title: string, tests: (driver: () => Driver) => void): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${title}, in %s`, (name) => {
    let driver: Driver | null = null;
    beforeAll(async () => {
      driver = await LAUNCH[name]({ extension: BUILT[name] });
      // It opens itself in front whenever it is ready; from here on the tests say what is in front.
      await driver.tab('/welcome.html');
    });
    afterAll(async () => {
      await driver?.close();
    });
    tests(() => {
      if (!driver) throw new Error(`${name} has not started`);
      return driver;
    });
  });
}

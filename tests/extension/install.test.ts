import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';

inEachBrowser('the installed extension', (driver) => {
  test('asks no network for anything', async () => {
    await driver().openExtensionPage('manifest.json');
    expect(await driver().refused()).toEqual([]);
  });
});

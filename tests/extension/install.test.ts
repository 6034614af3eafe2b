import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';

inEachBrowser('the extension just installed', (driver) => {
  test('opens its first-run page, with one heading of the first rank', async () => {
    const welcome = await driver().tab('/welcome.html');
    await welcome.find({ role: 'heading' });
    expect(await welcome.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
  });

  test('asks no network for anything', async () => {
    await driver().openExtensionPage('library.html');
    await driver().openExtensionPage('options.html');
    expect(await driver().refused()).toEqual([]);
  });

  test('leaves no error in any console', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

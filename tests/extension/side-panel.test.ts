import { expect, test } from 'vitest';
import type { Driver } from '../support/driver.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { openArticle } from '../support/open-article.ts';
import { until } from '../support/wait.ts';

/** A key that the command has not by itself: readers may give it one. */
const KEY = 'Alt+Shift+Y';

inEachBrowser('the panel beside the page', (driver) => {
  test('is opened from the popup', async ({ skip }) => {
    if (driver().name === 'firefox')
      skip('the driver presses no button of a Firefox popup as a hand');
    const page = await openArticle(driver());
    const popup = await driver().openPopup(page);
    await (await popup.find({ role: 'button', name: 'Open beside the page' })).click();
    await until(
      () => panelIsOpen(driver()),
      () => 'The panel never opened',
    );
  });

  test('is opened by its command, once that has a key', async ({ skip }) => {
    if (driver().name === 'chromium') skip('only a real key is a gesture to Chromium');
    await openArticle(driver());
    await driver().inBackground(
      `browser.commands.update({ name: 'open-panel', shortcut: '${KEY}' })`,
    );
    expect(await panelIsOpen(driver())).toBe(false);
    await driver().shortcut(KEY);
    await until(
      () => panelIsOpen(driver()),
      () => 'The panel never opened',
    );
  });

  test('and nothing of that is an error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

/** What the browser itself says. */
async function panelIsOpen(driver: Driver): Promise<boolean> {
  return Boolean(
    await driver.inBackground(
      driver.name === 'firefox'
        ? `browser.sidebarAction.isOpen({})`
        : `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((open) => open.length > 0)`,
    ),
  );
}

import { expect, test } from 'vitest';
import { NOT_ARTICLES } from '../fixtures/pages/not-articles.ts';
import type { Web } from '../support/driver.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { newspaper } from '../support/newspaper.ts';
import { paintedMarks } from '../support/page-functions.ts';
import { publisherPage, SEED_PATH, SEED_URL, type PageVariant } from '../support/publisher-page.ts';
import { pause } from '../support/wait.ts';

/** In ms: by then an article has its marks on any machine that passes the other tests. */
const NO_MARKS = 2500;

const SITE = 'https://www.themoscowtimes.com';

/** Addresses of the example article on the sites that Sidelight may read from the start. */
const ADDRESSES: readonly [string, string, PageVariant?][] = [
  ['with campaign parameters and a fragment', `${SEED_URL}?utm_source=x&utm_medium=y#comments`],
  ['with another slug and date', `${SITE}/2023/01/02/another-headline-a85324`],
  ['over http', SEED_URL.replace('https:', 'http:')],
  ['without www', SEED_URL.replace('www.', '')],
  ['as AMP by query', `${SITE}/all/85324?amp=1`, 'amp'],
  ['on the AMP host', `https://amp.themoscowtimes.com${SEED_PATH}`, 'amp'],
];

inEachBrowser('the example article', (driver) => {
  const only = (address: string, html: string): Web => {
    const shop = newspaper();
    return (url) => (url.href === address.replace(/#.*/, '') ? { body: html } : shop(url));
  };

  test.for(ADDRESSES)('is recognised %s', async ([, address, variant = 'desktop'], { skip }) => {
    // Firefox asks for the page over https first and never shows this address.
    skip(driver().name === 'firefox' && address.startsWith('http:'));
    driver().answer(only(address, publisherPage({ variant })));
    const page = await driver().open(address);
    await page.until(() => CSS.highlights.has('sidelight-person'));
    // What only this article gives a meaning to comes from its own pack.
    const marks = await page.evaluate(paintedMarks);
    expect(marks['sidelight-organisation']).toContain('the military regime');
    await page.close();
  });

  test.each(NOT_ARTICLES.map(({ kind, url, html }) => [kind, url, html] as const))(
    'is not seen in what is none: %s',
    async (_, url, html) => {
      const address = `${SITE}${new URL(url).pathname}`;
      driver().answer(only(address, html));
      const page = await driver().open(address);
      await pause(NO_MARKS);
      expect(await page.evaluate(paintedMarks)).toEqual({});
      expect(await page.evaluate(() => document.querySelector('sidelight-root'))).toBeNull();
      await page.close();
    },
  );

  test('none of these leaves an error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { highlight } from '../support/highlight.ts';
import { openArticle } from '../support/open-article.ts';
import type { Surface } from '../support/surface.ts';

const WORDS = 'the African continent';

inEachBrowser('an article on paper', (driver) => {
  test('is what the page alone would be: no mark of a name, nothing of our interface', async () => {
    const page = await openArticle(driver());
    await page.clickText('Ouagadougou');
    await page.find({ role: 'dialog', name: 'Ouagadougou' });
    await page.evaluate(() => window.scrollTo(0, 0));
    const onScreen = await page.screenshot();
    await page.media('print');
    await laidOut(page);
    expect(await page.evaluate(hostDisplay)).toBe('none');
    if (driver().name === 'chromium') {
      // Chromium draws letters a little otherwise where a highlight begins, be it invisible.
      expect(await page.evaluate(lineUnderNames)).toBe('none');
      await page.media('screen');
      expect(await page.evaluate(lineUnderNames)).toBe('underline');
    } else {
      const printed = await page.screenshot();
      await without(page, 'sidelight-');
      expect(printed.equals(await page.screenshot())).toBe(true);
      expect(printed.equals(onScreen)).toBe(false);
    }
    await page.close();
  });

  test('has what the reader marked, as paper does', async () => {
    const page = await openArticle(driver());
    await highlight(page, WORDS, 'green');
    await page.until(() => CSS.highlights.has('sidelight-note-green'));
    await page.boxOfText(WORDS);
    await page.media('print');
    await laidOut(page);
    const printed = await page.screenshot();
    await without(page, 'sidelight-note-');
    expect(printed.equals(await page.screenshot())).toBe(false);
    await page.close();
  });
});

function hostDisplay(): string {
  const host = document.querySelector('sidelight-root');
  return host ? getComputedStyle(host).display : 'no element of ours';
}

function lineUnderNames(): string {
  return getComputedStyle(document.body, '::highlight(sidelight-place)').textDecorationLine;
}

/** Takes away what we paint under names that start so. */
async function without(page: Surface, start: string): Promise<void> {
  await page.evaluate((names) => {
    for (const name of CSS.highlights.keys())
      if (name.startsWith(names)) CSS.highlights.delete(name);
  }, start);
  await laidOut(page);
}

/** Waits until two frames have been drawn. */
async function laidOut(page: Surface): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

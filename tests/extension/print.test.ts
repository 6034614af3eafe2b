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
    const printed = await page.screenshot();
    await without(page, 'sidelight-');
    const alone = await page.screenshot();
    expect(printed.equals(alone)).toBe(true);
    await page.media('screen');
    await laidOut(page);
    expect(onScreen.equals(await page.screenshot())).toBe(false);
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

/** Takes away what we paint under names that start so and, with all of them, our element. */
async function without(page: Surface, start: string): Promise<void> {
  await page.evaluate((names) => {
    for (const name of CSS.highlights.keys())
      if (name.startsWith(names)) CSS.highlights.delete(name);
    if (names === 'sidelight-')
      document.querySelector<HTMLElement>('sidelight-root')?.style.setProperty('display', 'none');
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

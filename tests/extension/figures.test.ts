import { expect, test } from 'vitest';
import { RETELLING } from '../fixtures/moscow-times/retelling.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { openArticle } from '../support/open-article.ts';
import type { Surface } from '../support/surface.ts';
import { until } from '../support/wait.ts';

const { caption } = RETELLING;
const OFFER = { role: 'button', name: new RegExp(`^Write a note on this figure: ${caption}`) };
const MARKER = { role: 'button', name: new RegExp(`^1 note on this figure: ${caption}`) };

inEachBrowser('notes on a figure of the example article', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));

  test('a picture that is pointed at offers a note, and no longer when the pointer leaves', async () => {
    const page = await article();
    await page.hoverText('Most read');
    const { x, y } = await pictureBox(page);
    await page.moveTo(x - 5, y);
    await page.moveTo(x, y);
    await (await page.find(OFFER)).click();
    await until(
      async () => /\bNote editor\b/.test(await page.outline()),
      () => page.outline(),
    );
    await page.press('Escape');
    await page.hoverText('Most read');
    await page.gone(OFFER);
  });

  test('the panel lists the figures, and a note on one is marked at it and named in the list', async () => {
    const page = await article();
    await driver().toFront(page);
    const panel = await driver().openExtensionPage(
      `sidepanel.html?tab=${await driver().activeTabId()}`,
    );
    await panel.until(() => {
      const figures = document.querySelector<HTMLDetailsElement>('details.figures');
      if (figures) figures.open = true;
      return figures !== null;
    });
    const note = { role: 'button', name: new RegExp(`^Note on it: ${caption}`) };
    await (await panel.find(note)).click();
    await panel.until(() => document.querySelector('.desk-about')?.textContent?.includes('figure'));
    await (await panel.find({ role: 'textbox', name: 'Note' })).type('Who took this?');
    await (await panel.find({ role: 'button', name: 'Save note' })).click();
    const item = { role: 'listitem', within: { role: 'list', name: 'Notes on this page' } };
    expect(await (await panel.find(item)).text()).toContain(caption);
    await panel.close();
    await page.find(MARKER);
  });

  test('the note is found again at its picture when that comes in another size', async () => {
    const page = await article();
    await page.evaluate(() => {
      const image = document.querySelector<HTMLImageElement>('.article__featured-image img');
      if (image) image.src = image.src.replace('article_1360', 'article_640').concat('?v=2');
    });
    await page.find(MARKER);
    await page.close();
    open = null;
    await (await article()).find(MARKER);
  });

  test('the library shows it by its caption and loads nothing', async () => {
    await article();
    await driver().offline(true);
    try {
      const library = await driver().openExtensionPage('library.html');
      await library.until((words) => document.body.innerText.includes(words), caption);
      expect(await library.evaluate(() => document.images.length)).toBe(0);
      await library.close();
    } finally {
      await driver().offline(false);
    }
  });

  test('a picture that is gone leaves the note listed as lost', async () => {
    const page = await article();
    await page.find(MARKER);
    await page.evaluate(() => document.querySelector('.article__featured-image')?.remove());
    await page.gone(MARKER);
    const library = await driver().openExtensionPage('library.html#lost');
    await library.until((words) => document.body.innerText.includes(words), caption);
    await library.close();
  });
});

/** The middle of the article's picture in the view. */
async function pictureBox(page: Surface): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const image = document.querySelector('.article__featured-image img');
    image?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = image?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 80, y: (box?.y ?? 0) + 80 };
  });
}

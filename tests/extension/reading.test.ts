import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { newspaper } from '../support/newspaper.ts';
import { paintedMarks } from '../support/page-functions.ts';
import { readChanges } from '../support/page-watch.ts';
import { SEED_URL } from '../support/publisher-page.ts';
import type { Surface } from '../support/surface.ts';
import { pause } from '../support/wait.ts';

/** In ms: after this long without a card none is coming (it opens after about 400 ms). */
const NO_CARD = 1500;

inEachBrowser('reading the example article', (driver) => {
  let article: Surface | null = null;
  const page = async (): Promise<Surface> => {
    driver().answer(newspaper());
    article ??= await driver().open(SEED_URL);
    await article.until(() => CSS.highlights.has('sidelight-person'));
    return article;
  };

  test('people, places and bodies of the story are marked, each by its kind', async () => {
    const marks = await (await page()).evaluate(paintedMarks);
    expect(marks['sidelight-person']).toContain('Sergei Lavrov');
    expect(marks['sidelight-place']).toContain('Burkina Faso');
    expect(marks['sidelight-organisation']).toContain('AFP');
  });

  test('nothing outside the article is marked', async () => {
    const inside = await (
      await page()
    ).evaluate(() => {
      const wrong: string[] = [];
      CSS.highlights.forEach((highlight) =>
        highlight.forEach((range) => {
          const at = range.startContainer.parentElement;
          const home = at?.closest('.article--news');
          if (!home || at?.closest('aside, .contribute-banner, .article__tags'))
            wrong.push(String(range.startContainer.nodeValue));
        }),
      );
      return wrong;
    });
    expect(inside).toEqual([]);
  });

  test('the page is left as it was: no node changed, nothing moved', async () => {
    const { mutations, moved, layoutShift } = await (await page()).evaluate(readChanges);
    expect(mutations).toEqual([]);
    expect(moved).toEqual([]);
    expect(layoutShift).toBe(0);
  });

  test('our one element in the page is a child of the document element', async () => {
    const parents = await (
      await page()
    ).evaluate(() =>
      [...document.querySelectorAll('sidelight-root')].map((host) => host.parentElement?.tagName),
    );
    expect(parents).toEqual(['HTML']);
  });

  test('hovering a name opens a card labelled with it, and Escape closes it', async () => {
    const surface = await page();
    await surface.hoverText('Lavrov', 1);
    await surface.find({ role: 'dialog', name: 'Sergei Lavrov' });
    await surface.press('Escape');
    await surface.gone({ role: 'dialog', name: 'Sergei Lavrov' });
  });

  test('hovering words that are no mark opens nothing', async () => {
    const surface = await page();
    await surface.hoverText('Most read');
    await pause(NO_CARD);
    expect(await surface.findAll({ role: 'dialog' })).toEqual([]);
  });

  test('the page can read nothing of ours: the root is closed', async () => {
    const open = await (
      await page()
    ).evaluate(() => document.querySelector('sidelight-root')?.shadowRoot ?? 'closed');
    expect(open).toBe('closed');
  });

  test('no request leaves the browser', async () => {
    await page();
    expect(await driver().refused()).toEqual([]);
    expect(await driver().complaints()).toEqual([]);
  });
});

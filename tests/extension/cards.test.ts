import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { openArticle } from '../support/open-article.ts';
import type { Surface } from '../support/surface.ts';
import type { Query } from '../support/query.ts';
import { pause, until } from '../support/wait.ts';

/** In ms: after this long without a card none is coming (it opens after about 400 ms). */
const NO_CARD = 1500;

const LAVROV = { role: 'dialog', name: 'Sergei Lavrov' };
const TRAORE = { role: 'dialog', name: 'Ibrahim Traore' };
const CAPITAL = { role: 'dialog', name: 'Ouagadougou' };

inEachBrowser('cards of the example article', (driver) => {
  let open: Surface | null = null;
  const article = async (): Promise<Surface> => (open ??= await openArticle(driver()));
  /** Puts every card away, and the pointer where no mark is. */
  const clear = async (): Promise<Surface> => {
    const page = await article();
    await page.hoverText('Most read');
    while ((await page.findAll({ role: 'dialog' })).length > 0) {
      await page.press('Escape');
      await pause(50);
    }
    return page;
  };

  test('a pointer that passes over a mark opens nothing', async () => {
    const page = await clear();
    await page.hoverText('Ouagadougou');
    await page.hoverText('Most read');
    await pause(NO_CARD);
    expect(await page.findAll({ role: 'dialog' })).toEqual([]);
  });

  test('a pointer that goes from a mark to its card keeps it open, and away closes it', async () => {
    const page = await clear();
    await page.hoverText('Ouagadougou');
    await page.find({ role: 'button', name: 'Note', within: CAPITAL });
    await (await page.find(CAPITAL)).hover();
    await pause(NO_CARD);
    expect(await page.findAll(CAPITAL)).toHaveLength(1);
    await page.hoverText('Most read');
    await page.gone(CAPITAL);
  });

  test('what Escape closed under the pointer stays closed until the pointer comes back', async () => {
    const page = await clear();
    await page.hoverText('Ouagadougou');
    await page.find(CAPITAL);
    await page.press('Escape');
    await page.gone(CAPITAL);
    const { x, y, width, height } = await page.boxOfText('Ouagadougou');
    await page.moveTo(x + width / 3, y + height / 2);
    await pause(NO_CARD);
    expect(await page.findAll({ role: 'dialog' })).toEqual([]);
    await page.hoverText('Most read');
    await page.hoverText('Ouagadougou');
    await page.find(CAPITAL);
  });

  test('a click opens a card that has the focus and stays when the pointer leaves', async () => {
    const page = await clear();
    await page.clickText('Ouagadougou');
    await focused(page, CAPITAL);
    await page.hoverText('Most read');
    await pause(NO_CARD);
    expect(await page.findAll(CAPITAL)).toHaveLength(1);
  });

  test('a click beside it closes a card', async () => {
    const page = await clear();
    await page.clickText('Ouagadougou');
    await page.find(CAPITAL);
    await page.clickText('Most read');
    await page.gone(CAPITAL);
  });

  test('pinned cards stay, several at a time, and Escape closes them one by one', async () => {
    const page = await clear();
    for (const [words, card] of [
      ['Ouagadougou', CAPITAL],
      ['Traore', TRAORE],
    ] as const) {
      await page.clickText(words);
      await page.find(card);
      await (await page.find({ role: 'button', name: 'Pin', within: card })).click();
      await page.find({ role: 'button', name: 'Unpin', within: card });
    }
    await page.clickText('Most read');
    await pause(NO_CARD);
    expect(await page.findAll({ role: 'dialog' })).toHaveLength(2);
    await page.press('Escape');
    await page.gone(TRAORE);
    expect(await page.findAll(CAPITAL)).toHaveLength(1);
  });

  test('a mark whose card is pinned opens no second one', async () => {
    const page = await clear();
    await page.clickText('Ouagadougou');
    await (await page.find({ role: 'button', name: 'Pin', within: CAPITAL })).click();
    await page.clickText('Ouagadougou');
    await pause(NO_CARD);
    expect(await page.findAll({ role: 'dialog' })).toHaveLength(1);
  });

  test('a card goes on to the next mention, round the end', async () => {
    const page = await clear();
    await page.clickText('Traore');
    await (await page.find({ role: 'button', name: 'Next mention', within: TRAORE })).focus();
    const places: string[] = [];
    for (let step = 0; step < 6; step++) {
      const card = await page.find(TRAORE);
      places.push(/\d+\/\d+/.exec(await card.text())?.[0] ?? '');
      await page.press('Enter');
      await pause(200);
    }
    const [, count] = places[0]?.split('/') ?? [];
    expect(Number(count)).toBeGreaterThan(1);
    expect(new Set(places).size).toBe(Number(count));
  });

  test('keys alone: Alt+Shift+Down walks, Enter opens, Escape closes and gives the focus back', async () => {
    const page = await clear();
    await page.evaluate(() => {
      scrollTo(0, 0);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.press('Alt+Shift+ArrowDown');
    await page.until(() => CSS.highlights.has('sidelight-current'));
    await page.press('Alt+Shift+ArrowDown');
    await page.press('Enter');
    await focused(page, { role: 'dialog' });
    await page.press('Escape');
    await page.gone({ role: 'dialog' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('the list of marks is reached by Tab, opens cards, and gets the focus back', async () => {
    const page = await clear();
    const door = await page.find({ role: 'button', name: /^Sidelight: / });
    await door.focus();
    const nav = { role: 'navigation', name: 'Marks in this article' };
    const list = await page.find({ role: 'button', name: /^Sidelight: /, within: nav });
    if (list.node.expanded !== true) {
      await list.focus();
      await page.press('Enter');
    }
    const row = await page.find({ role: 'button', name: /^Sergei Lavrov Person/, within: nav });
    await row.focus();
    await page.press('Enter');
    await page.find(LAVROV);
    await page.press('Escape');
    await page.gone(LAVROV);
    await focused(page, { role: 'button', name: /^Sergei Lavrov Person/, within: nav });
  });

  test('all of that leaves no error and asks no network', async () => {
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

/** Waits until what is asked for has the focus. */
async function focused(page: Surface, query: Query): Promise<void> {
  await until(
    async () => (await page.findAll(query)).some(({ node }) => node.focused),
    () => page.outline(),
  );
}

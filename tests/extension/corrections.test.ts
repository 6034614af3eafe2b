import { expect, test } from 'vitest';
import { RETELLING } from '../fixtures/moscow-times/retelling.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';
import { until } from '../support/wait.ts';

const NAME = 'Ouagadougou';
const CARD = { role: 'dialog', name: NAME };

/** What a reader says on a card: the buttons pressed for it, and where the options list it. */
const SAID = [
  {
    what: '“I know this”',
    presses: ['I know this'],
    list: 'You know these: marked again when their facts change',
    row: NAME,
  },
  {
    what: '“Never mark” a name',
    presses: ['Wrong?', `Never mark “${NAME}”`],
    list: 'Never marked, anywhere',
    row: NAME,
  },
  {
    what: '“Not this” on one article',
    presses: ['Wrong?', 'Not this, in this article'],
    list: 'Not this, in one article',
    // The article was never saved: its title is kept with what was said.
    row: `in: ${RETELLING.headline}`,
  },
] as const;

inEachBrowser('what a reader says on a card', (driver) => {
  let page: Surface | null = null;

  test.each(SAID)(
    '$what takes the mark off, is listed in the options, and is taken back there',
    async (said) => {
      page ??= await openArticle(driver());
      await marked(page, true);
      await driver().toFront(page);
      await page.clickText(NAME);
      for (const name of said.presses)
        await (await page.find({ role: 'button', name, within: CARD })).click();
      await marked(page, false);
      const options = await driver().openExtensionPage('options.html');
      const list = await options.find({ role: 'list', name: said.list });
      expect(await list.text()).toContain(said.row);
      await (
        await options.find({
          role: 'button',
          name: /^Take back: /u,
          within: { role: 'list', name: said.list },
        })
      ).click();
      await marked(page, true);
      await options.gone({ role: 'list', name: said.list });
      await options.close();
    },
  );

  test('all of that leaves no error', async () => {
    expect(await driver().complaints()).toEqual([]);
  });
});

/** Waits until the name is marked, or is not. */
async function marked(page: Surface, wanted: boolean): Promise<void> {
  await until(
    async () => {
      const { 'sidelight-place': places = [] } = await page.evaluate(paintedMarks);
      return places.includes(NAME) === wanted || null;
    },
    async () => JSON.stringify(await page.evaluate(paintedMarks)),
  );
}

import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/each-browser.ts';
import { newspaper } from '../support/newspaper.ts';
import { openArticle } from '../support/open-article.ts';
import { paintedMarks } from '../support/page-functions.ts';
import type { Surface } from '../support/surface.ts';
import { aPack, anEntity } from '../support/a-pack.ts';
import { chooseFile } from '../support/choose-file.ts';
import { pause, until } from '../support/wait.ts';

const TRAINERS = anEntity('trainers', {
  kind: 'organisation',
  type: 'group',
  name: { en: 'The trainers of the test' },
  aliases: [{ text: 'army trainers', class: 'name' }],
});
const PACK = aPack({ id: 'trainers-pack', title: { en: 'Trainers' }, entities: [TRAINERS] });

inEachBrowser('packs and corrections in the options', (driver) => {
  let page: Surface | null = null;
  let options: Surface | null = null;
  const surfaces = async (): Promise<[Surface, Surface]> => {
    page ??= await openArticle(driver(), newspaper());
    options ??= await driver().openExtensionPage('options.html');
    await options.find({ role: 'switch', name: 'World' });
    return [page, options];
  };

  test('the shipped packs are listed with their licences, sources and counts', async () => {
    const [, list] = await surfaces();
    const text = await list.evaluate(() => document.querySelector('#packs')?.textContent ?? '');
    for (const owed of ['Unicode CLDR', 'GeoNames', 'CC BY 4.0', 'Natural Earth'])
      expect(text).toContain(owed);
    expect(text).toMatch(/Places: \d/);
  });

  test('a file that is no pack is refused with what is wrong and where', async () => {
    const [, list] = await surfaces();
    await chooseFile(list, JSON.stringify({ ...PACK, entities: [{ ...TRAINERS, facts: [{}] }] }));
    await list.until(
      (words) => document.body.textContent.includes(words),
      'Entries, row 1 (The trainers of the test): something is missing',
    );
  });

  test('an imported pack is shown before it is added, marks open pages at once, and goes with Undo', async () => {
    const [article, list] = await surfaces();
    await chooseFile(list, JSON.stringify(PACK));
    await list.find({ role: 'heading', name: 'This file holds: Trainers' });
    expect(await marks(article)).not.toContain('army trainers');
    await (await list.find({ role: 'button', name: 'Add this pack' })).click();
    await until(
      async () => (await marks(article)).includes('army trainers'),
      () => 'never marked',
    );
    await (await list.find({ role: 'button', name: 'Undo' })).click();
    await until(
      async () => !(await marks(article)).includes('army trainers'),
      () => 'still marked',
    );
  });

  test('a shipped pack that is switched off marks nothing on open pages', async () => {
    const [article, list] = await surfaces();
    await (await list.find({ role: 'switch', name: 'World' })).click();
    const seed = /Ouagadougou/;
    await (await list.find({ role: 'switch', name: seed })).click();
    await until(
      async () => (await marks(article)).length === 0,
      async () => String(await marks(article)),
    );
    await (await list.find({ role: 'switch', name: 'World' })).click();
    await (await list.find({ role: 'switch', name: seed })).click();
    await until(
      async () => (await marks(article)).includes('Lavrov'),
      async () => String(await marks(article)),
    );
  });

  test('what was rejected on a card explains itself, is listed in the options, and is taken back there', async () => {
    const [article, list] = await surfaces();
    await until(
      async () => (await marks(article)).includes('Ouagadougou'),
      () => 'never marked',
    );
    await driver().toFront(article);
    // The switches before are followed one by one; a card opened in between goes with its mark.
    await pause(SETTLED);
    await article.clickText('Ouagadougou');
    const card = { role: 'dialog', name: 'Ouagadougou' };
    await (await article.find({ role: 'button', name: 'Wrong?', within: card })).click();
    expect(await (await article.find(card)).text()).toContain('These words are a name of it.');
    await (
      await article.find({ role: 'button', name: 'Not this, in this article', within: card })
    ).click();
    await until(
      async () => !(await marks(article)).includes('Ouagadougou'),
      () => 'still marked',
    );
    await driver().toFront(list);
    await list.evaluate(() => location.reload());
    await (await list.find({ role: 'button', name: /^Take back: .*Ouagadougou/ })).click();
    await until(
      async () => (await marks(article)).includes('Ouagadougou'),
      () => 'never marked',
    );
  });

  test('all of that leaves no error and asks no network', async () => {
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

/** In ms: after this long an open page has followed every switch. */
const SETTLED = 1500;

/** All words that are marked, statements and notes apart. */
async function marks(page: Surface): Promise<string[]> {
  const painted = await page.evaluate(paintedMarks);
  return Object.entries(painted)
    .filter(([name]) => /-(?:person|place|organisation)$/.test(name))
    .flatMap(([, words]) => words);
}

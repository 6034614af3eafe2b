import { expect, test } from 'vitest';
import { options as frenchWords } from '../../utils/i18n/fr/options.ts';
import { LIMITS } from '../../utils/packs/limits.ts';
import { aFact, anEntity, aPack } from '../support/a-pack.ts';
import { chooseFile } from '../support/choose-file.ts';
import { inEachBrowser } from '../support/each-browser.ts';
import type { Surface } from '../support/surface.ts';

const ENTITY = anEntity('keeper', {
  name: { en: 'Keeper' },
  aliases: [{ text: 'the keeper', class: 'name' }],
});
const TEXT = JSON.stringify(aPack({ entities: [ENTITY] }));

/** Files that somebody made to do harm, or badly; how each is refused. */
const FILES: readonly (readonly [what: string, text: string, refusal: string])[] = [
  ['no JSON', '<html><script>alert(1)</script>', 'not a JSON file'],
  ['JSON of something else', '{"notes":[]}', 'not a pack of Sidelight'],
  ['a version to come', TEXT.replace('"version":1', '"version":2'), 'made for another version'],
  ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'larger than a pack may be'],
  ['many values', `[${'0,'.repeat(LIMITS.nodes)}0]`, 'larger than a pack may be'],
  ['a file beyond all bounds', ' '.repeat(LIMITS.fileLength + 1), 'larger than a pack may be'],
  [
    'a prototype key',
    TEXT.replace('"facts":[]', '"facts":[],"__proto__":{"polluted":true}'),
    'holds a key that is not allowed',
  ],
  [
    'a script as an address',
    TEXT.replace('https://example.org/gazette', 'javascript:alert(1)'),
    'Sources, row 1 (Gazette): is not written as the format asks',
  ],
  [
    'letters turned round',
    TEXT.replace('"Keeper"', '"\\u202eKeeper"'),
    'Entries, row 1: holds characters that hide words',
  ],
  [
    'a fact without a source',
    JSON.stringify(aPack({ entities: [{ ...ENTITY, facts: [aFact('f', { sources: [] })] }] })),
    'Entries, row 1 (Keeper): is empty',
  ],
  [
    'a name as long as a page',
    TEXT.replace('the keeper', 'k'.repeat(5000)),
    'Entries, row 1 (Keeper): is too long',
  ],
  [
    'the id of a pack that ships',
    TEXT.replace('"id":"test"', '"id":"world"'),
    'comes with Sidelight',
  ],
  [
    'a fact on a source that is not there',
    JSON.stringify(
      aPack({ entities: [{ ...ENTITY, facts: [aFact('f', { sources: ['gone'] })] }] }),
    ),
    'points to something that is not in the file',
  ],
];

inEachBrowser('pack files that nobody should trust', (driver) => {
  let options: Surface | null = null;
  const page = async (): Promise<Surface> => {
    options ??= await driver().openExtensionPage('options.html');
    await options.find({ role: 'switch', name: 'World' });
    return options;
  };

  test.each(FILES)('%s is refused with the reason', async (_, text, refusal) => {
    const surface = await page();
    await chooseFile(surface, text);
    await surface.until(
      (words) => document.querySelector('#packs')?.textContent.includes(words) ?? false,
      refusal,
    );
    expect(await surface.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
    expect(await added(surface)).toEqual([]);
  });

  test('markup in its texts is shown as text', async () => {
    const surface = await page();
    const bold = '<img src=x onerror="document.title=1"><b>Keeper</b>';
    const pack = aPack({ title: { en: bold }, entities: [{ ...ENTITY, name: { en: bold } }] });
    await chooseFile(surface, JSON.stringify(pack));
    await surface.until(
      (words) => document.querySelector('.pack-file')?.textContent.includes(words) ?? false,
      `This file holds: ${bold}`,
    );
    expect(
      await surface.evaluate(() => document.querySelectorAll('.pack-file :is(img, b)').length),
    ).toBe(0);
    await (await surface.find({ role: 'button', name: 'Do not add it' })).click();
  });

  test('the reason is given in the reader’s language', async () => {
    const surface = await page();
    await (await surface.find({ role: 'radio', name: 'Français' })).click();
    await surface.find({ role: 'heading', name: frenchWords.packs.title });
    await chooseFile(surface, '{}');
    const { notImported, faults } = frenchWords.packs;
    await surface.until(
      (heading, reason) =>
        [heading, reason].every((words) => document.body.textContent.includes(words)),
      notImported,
      faults['not-a-pack'],
    );
    await (await surface.find({ role: 'radio', name: 'English' })).click();
    await surface.find({ role: 'switch', name: 'World' });
  });

  test('none of them left an error or asked the network', async () => {
    expect(await driver().complaints()).toEqual([]);
    expect(await driver().refused()).toEqual([]);
  });
});

/** Titles of packs that did not ship with Sidelight. */
function added(surface: Surface): Promise<string[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll('#packs ul.rows > li')]
      .map((row) => row.textContent)
      .filter((text) => text.includes('Test pack') || text.includes('Keeper')),
  );
}

import { expect, it } from 'vitest';
import { gazetteerFromPack } from '@/utils/entities/from-pack.ts';
import { createLinker } from '@/utils/entities/link.ts';
import { parseWorldCards } from '@/utils/entities/world-file.ts';
import { worldPackOf } from '@/utils/entities/world-pack.ts';
import { brokenRows } from '@/utils/packs/compare-packs.ts';
import { parsePackText } from '@/utils/packs/parse-pack.ts';
import { worldGazetteer, worldPack } from '../../support/world.ts';

const exported = () =>
  worldPackOf(parseWorldCards(JSON.parse(JSON.stringify(worldPack().cards))), worldGazetteer());

it('makes a file that can be read as a pack, with nothing pointing nowhere', () => {
  const parsed = parsePackText(JSON.stringify(exported()));
  expect(parsed.ok ? [] : parsed.problems.slice(0, 3)).toEqual([]);
  expect(parsed.ok && brokenRows(parsed.pack)).toEqual([]);
});

it('keeps the names by which the linker knows a country, in each language', () => {
  const pack = exported();
  if (!pack) throw new Error('there is no world pack');
  const linker = createLinker([gazetteerFromPack(pack)]);
  const link = (language: string, text: string) =>
    linker
      .link([{ start: 0, text, part: 'body' }], {
        language,
        date: null,
        articlePacks: [],
        rejected: [],
        neverNames: [],
      })
      .map(({ surface }) => surface);
  expect(link('en', 'The talks in Norway went on.')).toEqual(['Norway']);
  expect(link('ru', 'Переговоры в Норвегии продолжались.')).toEqual(['Норвегии']);
});

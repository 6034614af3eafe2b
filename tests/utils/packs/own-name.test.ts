import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { gazetteerFromPack } from '@/utils/entities/from-pack.ts';
import { createLinker } from '@/utils/entities/link.ts';
import { guessKind } from '@/utils/packs/guess-kind.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import {
  ownEntity,
  OwnNameSchema,
  ownNameOf,
  readLink,
  type OwnName,
} from '@/utils/packs/own-name.ts';
import { parsePack } from '@/utils/packs/parse-pack.ts';
import { aFact, anEntity, aPack } from '../../support/a-pack.ts';

const DAY = '2024-06-05';
const named = (given: Partial<OwnName> = {}): OwnName => ({
  name: 'Marta Fennel',
  kind: 'person',
  description: '',
  aliases: [],
  link: '',
  ...given,
});

describe('a link', () => {
  it.each([
    ['', { kind: 'none' }],
    [' Q42 ', { kind: 'wikidata', id: 'Q42' }],
    ['https://www.wikidata.org/wiki/q42', { kind: 'wikidata', id: 'Q42' }],
    ['https://example.org/a b', { kind: 'page', url: 'https://example.org/a%20b' }],
    ['http://example.org/', { kind: 'wrong' }],
    ['javascript:alert(1)', { kind: 'wrong' }],
    ['https://bbc.co.uk@evil.example/', { kind: 'wrong' }],
    ['Q0', { kind: 'wrong' }],
    ['somewhere', { kind: 'wrong' }],
  ])('%j is read as what it is', (text, link) => {
    expect(readLink(text)).toEqual(link);
  });
});

describe('a name of the reader’s own', () => {
  it('makes a valid entity whatever stands in the form, and the form can be filled from it again', () => {
    const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
    const form = fc.record({
      name: text,
      kind: fc.constantFrom('person', 'place', 'organisation', 'event'),
      description: fc.string({ maxLength: 60, unit: 'grapheme' }),
      aliases: fc.uniqueArray(text, { maxLength: 4 }),
      link: fc.constantFrom('', 'Q42', 'https://example.org/marta'),
    });
    fc.assert(
      fc.property(form, (typed) => {
        const own = v.safeParse(OwnNameSchema, typed);
        fc.pre(own.success && new Set(own.output.aliases).size === own.output.aliases.length);
        if (!own.success) return;
        const { entity, sources } = ownEntity(own.output, { id: 'n1', day: DAY });
        const pack = aPack({ id: MY_PACK, entities: [entity], sources: [...sources] });
        expect(parsePack(pack)).toMatchObject({ ok: true });
        const again = ownNameOf(entity, sources);
        const others = own.output.aliases.filter((alias) => alias !== own.output.name);
        expect(again).toMatchObject({ name: own.output.name, kind: own.output.kind });
        expect(again.link).toBe(own.output.link);
        expect(again.aliases).toEqual(others);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what the form does not show when it is edited', () => {
    const known = anEntity('n1', {
      name: { en: 'Marta Fennel', ru: 'Марта Феннел' },
      facts: [aFact('f')],
    });
    const { entity } = ownEntity(named({ description: 'Pilot' }), { id: 'n1', day: DAY, known });
    expect(entity).toMatchObject({
      name: known.name,
      facts: known.facts,
      description: { en: 'Pilot' },
    });
  });
});

describe('where a name of the reader’s own is marked', () => {
  const texts = (own: OwnName, text: string, corrected?: string, chosen = false): string[] => {
    const { entity } = ownEntity(own, { id: 'n1', day: DAY, corrected });
    const linker = createLinker([gazetteerFromPack({ id: MY_PACK, entities: [entity] })]);
    const context = { language: 'en', date: null, articlePacks: [], rejected: [], neverNames: [] };
    const choice = [{ entity: `${MY_PACK}/n1`, surface: corrected ?? '' }];
    return linker
      .link([{ start: 0, text, part: 'body' }], chosen ? { ...context, chosen: choice } : context)
      .filter(({ marked }) => marked)
      .map(({ surface }) => surface);
  };

  it.each([
    [
      'a person by the surname after the full name',
      named(),
      'Marta Fennel came. Fennel spoke.',
      ['Marta Fennel', 'Fennel'],
    ],
    ['not by the surname alone', named(), 'Fennel spoke.', []],
    [
      'by another name',
      named({ aliases: ['La Capitana'] }),
      'They call La Capitana.',
      ['La Capitana'],
    ],
    [
      'by words in small letters, at the beginning of a sentence too',
      named({ name: 'the old pier', kind: 'place' }),
      'The old pier. We saw the old pier.',
      ['The old pier', 'the old pier'],
    ],
    [
      'an event by its name',
      named({ name: 'Lantern Night', kind: 'event' }),
      'After Lantern Night they left.',
      ['Lantern Night'],
    ],
  ])('%s', (_, own, text, marked) => {
    expect(texts(own, text)).toEqual(marked);
  });

  it('for corrected words only on the article where the reader said so', () => {
    const own = named({ name: 'Georgia Fennel' });
    const text = 'The council thanked Georgia on Monday.';
    expect(texts(own, text, 'Georgia')).toEqual([]);
    expect(texts(own, text, 'Georgia', true)).toEqual(['Georgia']);
    expect(texts(named({ name: 'Georgia' }), text, 'Georgia')).toEqual([]);
  });
});

it.each([
  ['Marta Fennel', 'the vote was counted by Captain ', ', who', 'person'],
  ['Harbour Council', 'according to the ', ', the work', 'organisation'],
  ['Lower Quayside', 'the boats in ', ' were tied up', 'place'],
])('guesses that %s is a %s', (words, before, after, kind) => {
  expect(guessKind(words, before, after)).toBe(kind);
});

it('leaves out characters for which a pack file would be refused', () => {
  const pasted = { ...named(), name: '\ufeffMarta\tFennel\u202e', description: 'A\nB' };
  const { name, description } = v.parse(OwnNameSchema, pasted);
  expect([name, description]).toEqual(['Marta Fennel', 'A B']);
});

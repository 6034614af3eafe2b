import { describe, expect, it } from 'vitest';
import { cardFor } from '@/utils/packs/card.ts';
import type { CardFact } from '@/utils/packs/card-view.ts';
import type { Entity } from '@/utils/packs/pack.ts';
import { aFact, anEntity, aPack } from '../../support/a-pack.ts';

const minister = anEntity('minister', {
  name: { en: 'Ann Ministra', fr: 'Anne Ministra', ru: 'Анна Министра' },
  description: { en: 'Prime minister of Exampleland', fr: 'Première ministre d’Exemplie' },
  facts: [
    aFact('envoy', { value: { en: 'Envoy' }, from: '2010-02-01', until: '2019-05-31' }),
    aFact('premier', { value: { en: 'Prime minister' }, from: '2019-06-01' }),
    aFact('born', { property: 'born', value: { date: '1970-03-09' } }),
    aFact('elected', { property: 'elected', value: { en: 'With 51 %' }, from: '2019-05' }),
  ],
});
const city = anEntity('city', { kind: 'place', type: 'city', name: { en: 'Example City' } });
const government = anEntity('government', { kind: 'organisation', type: 'government' });
const pack = aPack({ entities: [minister, city, government] });

function card(entity: Entity, date: string | null, language: 'en' | 'fr' | 'ru' = 'en') {
  return cardFor(entity, { pack, date, language });
}

const line = ({ value, when }: CardFact) => (when === '' ? value : `${value}, ${when}`);

describe('a card', () => {
  it.each([
    [
      'before the first office',
      '2005-01-01',
      ['9 March 1970'],
      [
        'Envoy, 1 February 2010 to 31 May 2019',
        'Prime minister, since 1 June 2019',
        'With 51 %, May 2019',
      ],
      [],
    ],
    [
      'in the first office',
      '2015-01-01',
      ['Envoy, since 1 February 2010', '9 March 1970'],
      ['Envoy, until 31 May 2019', 'Prime minister, since 1 June 2019', 'With 51 %, May 2019'],
      [],
    ],
    [
      'after the last change',
      '2024-06-05',
      ['Prime minister, since 1 June 2019', '9 March 1970', 'With 51 %, May 2019'],
      [],
      ['Envoy, 1 February 2010 to 31 May 2019'],
    ],
  ])('says who someone was %s and what has changed since', (_, date, then, since, before) => {
    const view = card(minister, date);
    expect(view.then.map(line)).toEqual(then);
    expect(view.since.map(line)).toEqual(since);
    expect(view.before.map(line)).toEqual(before);
  });

  it.each([
    ['2024-06-05', 'Prime minister of Exampleland'],
    ['2015-01-01', 'Envoy'],
    ['2005-01-01', ''],
  ])('never describes someone on %s by a later office', (date, description) => {
    expect(card(minister, date).description).toBe(description);
  });

  it('gives each fact its source, its as-of date and a key of its own', () => {
    const { then, since } = card(minister, '2015-01-01');
    for (const fact of [...then, ...since]) {
      expect(fact.sources).toEqual([{ title: 'Gazette', url: 'https://example.org/gazette' }]);
      expect(fact.asOf).toBe('31 December 2024');
    }
    const ids = [...then, ...since].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is uncertain of what began in the month of the article', () => {
    const facts = card(minister, '2019-05-15').then;
    expect(facts.map(({ id, certain }) => [id, certain])).toEqual([
      ['envoy', true],
      ['born', true],
      ['elected', false],
    ]);
  });

  it.each([
    ['an instant', '2015-01-01T22:30:00+01:00', '2015-01-01'],
    ['a month, as its last day', '2015-02', '2015-02-28'],
    ['no date', 'yesterday', null],
    ['nothing', null, null],
  ])('reads the article’s date from %s', (_, date, expected) => {
    expect(card(minister, date).date).toBe(expected);
  });

  it('stands on the pack’s date when the article has none', () => {
    const view = card(minister, null);
    expect(view.then.map(({ id }) => id)).toContain('premier');
    expect(view.since).toEqual([]);
  });

  it('says so when nothing is known or nothing has changed', () => {
    const view = card(city, '2024-06-05');
    expect(view.thenNote).toBe('Nothing checked is known here.');
    expect(view.sinceNote).toBe('');
    const known = card({ ...city, facts: [aFact('founded')] }, '2024-06-05');
    expect(known.sinceNote).toBe('No change recorded up to 31 December 2024.');
    // A page to read is no fact that could have been watched.
    const linked = card(
      { ...city, facts: [aFact('page', { property: 'read-more' })] },
      '2024-06-05',
    );
    expect([linked.thenNote, linked.sinceNote]).toEqual(['', '']);
    expect(card(minister, '1969-01-01').thenNote).toBe('Nothing checked is known of this date.');
    expect(card(minister, '2024-06-05').thenNote).toBe('');
    expect(card(minister, '2015-01-01').sinceNote).toBe('');
  });

  it('warns when the article is newer than the pack, and claims nothing about the time between', () => {
    const view = card(minister, '2026-01-01');
    expect(view.notices.map(({ kind }) => kind)).toEqual(['outdated']);
    expect(view.sinceNote).toBe('');
  });

  it.each([
    ['en', 'Ann Ministra', 'Person', 'since 1 June 2019'],
    ['fr', 'Anne Ministra', 'Personne', 'depuis le 1er juin 2019'],
    ['ru', 'Анна Министра', 'Человек', 'с 1 июня 2019 года'],
  ] as const)('speaks %s', (language, title, type, when) => {
    const view = card(minister, '2024-06-05', language);
    expect([view.title, view.type, view.then[0]?.when]).toEqual([title, type, when]);
  });

  it('falls back to English, text by text', () => {
    expect(card(minister, '2024-06-05', 'ru').description).toBe('Prime minister of Exampleland');
  });

  it('keeps the place of a metonym as second line and says what is meant', () => {
    const view = cardFor(government, { pack, date: null, language: 'en', literal: 'test/city' });
    expect(view.literal).toEqual({
      entity: 'test/city',
      title: 'Example City',
      description: 'Description of city',
    });
    expect(view.notices[0]).toMatchObject({
      kind: 'metonym',
      text: 'Here “Example City” means: government.',
    });
  });

  it('links a fact that is another entity', () => {
    const entity = anEntity('a', {
      facts: [aFact('f', { property: 'head', value: { entity: 'minister' } })],
    });
    const view = card(entity, '2024-06-05');
    expect(view.then[0]).toMatchObject({
      label: 'Head',
      value: 'Ann Ministra',
      entity: 'test/minister',
    });
  });

  it('shows a fact of which only a part was checked as uncertain, with its note', () => {
    const entity = anEntity('a', {
      facts: [aFact('f', { partly: true, note: { en: 'Day unknown' } })],
    });
    expect(card(entity, null).then[0]).toMatchObject({ certain: false, note: 'Day unknown' });
  });

  it.each([
    ['conflicts', 'check', 'Other reports differ'],
    ['simplified', 'simplified', 'Put more simply than it was'],
    ['supported', 'supported', 'Other reports agree'],
    ['not-checked', 'unchecked', 'Could not be checked'],
  ] as const)('carries a check that %s as a sourced notice', (verdict, kind, label) => {
    const check = {
      id: 'k',
      claim: 'c',
      entities: ['city'],
      verdict,
      text: { en: 'Why' },
      sources: ['gazette'],
    };
    const view = cardFor(city, { pack: { ...pack, checks: [check] }, date: null, language: 'en' });
    expect(view.notices).toEqual([
      {
        kind,
        label,
        text: 'Why',
        sources: [{ title: 'Gazette', url: 'https://example.org/gazette' }],
      },
    ]);
  });
});

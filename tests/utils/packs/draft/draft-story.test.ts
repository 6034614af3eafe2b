import { describe, expect, it } from 'vitest';
import { draftClaims } from '@/utils/packs/draft/draft-claims.ts';
import { draftItinerary } from '@/utils/packs/draft/draft-itinerary.ts';

const claimsIn = (text: string, language = 'en') =>
  draftClaims([{ part: 'body', text }], language).map(({ attribution, source }) => [
    attribution,
    source,
  ]);

describe('claims of a draft', () => {
  it.each([
    ['en', 'The bridge is safe, Mayor Ann Smith announced on Friday.', [['indirect', 'Ann Smith']]],
    ['en', 'According to Ann Smith the bridge is safe.', [['indirect', 'Ann Smith']]],
    ['en', 'She is expected to resign.', [['hedge', null]]],
    ['en', 'The bridge fell.', []],
    ['fr', 'Anne Martin a annoncé la fermeture du pont.', [['indirect', 'Anne Martin']]],
    ['fr', 'Le pont devrait fermer.', [['hedge', null]]],
    ['ru', 'Анна Петрова сообщила о закрытии моста.', [['indirect', 'Анна Петрова']]],
  ])('are told apart by who answers for them (%s): %s', (language, text, claims) => {
    expect(claimsIn(text, language)).toEqual(claims);
  });

  it('leaves quotations to their own rule', () => {
    expect(claimsIn('"It is safe," Smith said.')).toEqual([]);
  });
});

const stopsIn = (text: string, names: string[]) =>
  draftItinerary(
    text,
    names
      .map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, name }))
      .toSorted((a, b) => a.start - b.start),
  ).map(({ order, name, status }) => `${order} ${name} ${status}`);

describe('the itinerary of a draft', () => {
  it.each([
    [
      'She will fly to Oslo, then to Hamar and Bodo.',
      ['1 Oslo expected', '2 Hamar expected', '3 Bodo expected'],
    ],
    ['She visited Oslo and then Hamar.', ['1 Oslo done', '2 Hamar done']],
    ['Elle se rendra à Oslo, puis à Hamar.', ['1 Oslo expected', '2 Hamar expected']],
    ['В среду она поедет в Oslo, затем в Hamar.', ['1 Oslo expected', '2 Hamar expected']],
    ['В среду она приехала в Oslo, затем в Hamar.', ['1 Oslo done', '2 Hamar done']],
    ['She visited Oslo and Hamar in one day.', []],
    ['She went. Oslo fell, then Hamar.', []],
  ])('follows a verb of travel: %s', (text, stops) => {
    const names = ['Oslo', 'Hamar', 'Bodo'].filter((name) => text.includes(name));
    expect(stopsIn(text, names)).toEqual(stops);
  });

  it('puts earlier stops before the present one and the next behind it', () => {
    const text =
      'Bergen is the third stop of her trip after visits to Oslo and Hamar. She is to travel next to Bodo.';
    expect(stopsIn(text, ['Bergen', 'Oslo', 'Hamar', 'Bodo'])).toEqual([
      '1 Oslo done',
      '2 Hamar done',
      '3 Bergen under-way',
      '4 Bodo expected',
    ]);
  });

  it('sees no journey where no stop is counted', () => {
    expect(stopsIn('She went to Oslo after visits to Hamar.', ['Oslo', 'Hamar'])).toEqual([]);
  });
});

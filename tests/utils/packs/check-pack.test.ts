import { describe, expect, it } from 'vitest';
import { checkPack } from '@/utils/packs/check-pack.ts';
import type { Pack } from '@/utils/packs/pack.ts';
import { aFact, anEntity, aPack } from '../../support/a-pack.ts';

/** A pack in which nothing is wrong and every source is used. */
function goodPack(given: Partial<Pack> = {}): Pack {
  const articles = [
    { identities: ['url:example.org/a'], fingerprint: [], date: '2024', language: 'en' },
  ];
  return aPack({ entities: [anEntity('a', { facts: [aFact('a-office')] })], articles, ...given });
}

/** "rule at" of every finding. */
function findingsOf(pack: Pack, article?: string): string[] {
  return checkPack(pack, article).map(({ rule, at }) => `${rule} ${at}`);
}

const name = (text: string, extra = {}) => ({ text, class: 'name' as const, ...extra });

describe('checking a pack', () => {
  it('finds nothing wrong with a good one', () => {
    expect(findingsOf(goodPack())).toEqual([]);
  });

  it.each<[string, Partial<Pack>, string]>([
    [
      'two rows of one id',
      { entities: [anEntity('a', { facts: [aFact('f')] }), anEntity('a')] },
      'duplicate-id entities/a',
    ],
    [
      'a fact whose source is not listed',
      { entities: [anEntity('a', { facts: [aFact('f', { sources: ['gazette', 'gone'] })] })] },
      'unknown-reference facts/f',
    ],
    [
      'a fact about an unknown entity',
      { entities: [anEntity('a', { facts: [aFact('f', { value: { entity: 'gone' } })] })] },
      'unknown-reference facts/f',
    ],
    ['a source on which nothing rests', { entities: [] }, 'unused-source sources/gazette'],
    [
      'a property that no card can name',
      { entities: [anEntity('a', { facts: [aFact('f', { property: 'mood' })] })] },
      'no-label facts/f',
    ],
    [
      'a type that no card can name',
      { entities: [anEntity('a', { type: 'thing', facts: [aFact('f')] })] },
      'no-label entities/a',
    ],
    [
      'a fact that ends before it begins',
      { entities: [anEntity('a', { facts: [aFact('f', { from: '2024', until: '2023-05' })] })] },
      'dates facts/f',
    ],
    [
      'a fact stated after the pack ends',
      { entities: [anEntity('a', { facts: [aFact('f', { asOf: '2025' })] })] },
      'dates facts/f',
    ],
    [
      'an entity that no text could name',
      {
        entities: [
          anEntity('a', { aliases: [{ text: 'Doe', class: 'surname' }], facts: [aFact('f')] }),
        ],
      },
      'no-name entities/a',
    ],
    [
      'a description that nobody has written yet',
      {
        entities: [anEntity('a', { description: { en: '(to be written)' }, facts: [aFact('f')] })],
      },
      'to-write entities/a',
    ],
    [
      'markup, which would be shown as it stands',
      {
        entities: [anEntity('a', { facts: [aFact('f', { value: { en: 'a <b>bold</b> man' } })] })],
      },
      'markup facts/f',
    ],
    [
      'an entity of HTML in a title',
      { ...goodPack(), title: { en: 'Salt &amp; Sons' } },
      'markup title',
    ],
    [
      'a date of an event that is none',
      {
        ...goodPack(),
        events: [{ id: 'e', entity: 'a', stated: 'last June', participants: [], passages: [] }],
      },
      'dates events/e',
    ],
    [
      'two stops of one number',
      {
        ...goodPack(),
        itinerary: [
          { order: 1, entity: 'a', status: 'done' as const },
          { order: 1, entity: 'a', status: 'done' as const },
        ],
      },
      'duplicate-id itinerary/1',
    ],
    [
      'statements without an article',
      {
        ...goodPack(),
        articles: [],
        statements: [
          {
            id: 's',
            speaker: 'a',
            manner: 'quoted' as const,
            gist: { en: 'Gone' },
            passage: { start: { exact: 'gone' } },
          },
        ],
      },
      'unanchored articles',
    ],
  ])('finds %s', (_, given, finding) => {
    expect(findingsOf(goodPack(given))).toEqual([finding]);
  });

  it('finds dates of an event that rest on nothing', () => {
    const event = {
      id: 'e',
      entity: 'a',
      from: '2022-09-30',
      stated: '2022-09',
      participants: [],
      passages: [],
    };
    expect(findingsOf(goodPack({ events: [event] }))).toEqual(['unsourced events/e']);
    expect(findingsOf(goodPack({ events: [{ ...event, from: '2022-09' }] }))).toEqual([]);
    expect(findingsOf(goodPack({ events: [{ ...event, sources: ['gazette'] }] }))).toEqual([]);
  });

  it('finds a relation that rests on neither source nor claim', () => {
    const relation = { subject: 'a', predicate: 'part-of', object: 'a', sources: [] };
    expect(findingsOf(goodPack({ relations: [relation] }))).toEqual(['unsourced relations/0']);
  });

  it('finds a selector that holds a sentence', () => {
    const passage = { start: { exact: 'one two three four five six seven eight' } };
    const statement = {
      id: 's',
      speaker: 'a',
      manner: 'quoted' as const,
      gist: { en: 'Counts' },
      passage,
    };
    expect(findingsOf(goodPack({ statements: [statement] }))).toEqual(['sentence statements/s']);
  });

  it.each([
    ['once', 'They left early.', []],
    ['nowhere', 'They stayed.', ['unanchored statements/s']],
    ['twice', 'They left. They left.', ['unanchored statements/s']],
  ])('looks whether a selector stands in the article: %s', (_, article, findings) => {
    const passage = { start: { exact: 'They left' } };
    const statement = {
      id: 's',
      speaker: 'a',
      manner: 'quoted' as const,
      gist: { en: 'Gone' },
      passage,
    };
    expect(findingsOf(goodPack({ statements: [statement] }), article)).toEqual(findings);
  });
});

const sharing = (first: object, second: object) =>
  findingsOf(
    goodPack({
      entities: [
        anEntity('a', {
          aliases: [name('Full A'), { ...name('Same'), ...first }],
          facts: [aFact('f')],
        }),
        anEntity('b', { aliases: [name('Full B'), { ...name('Same'), ...second }] }),
      ],
    }),
  );

describe('a name that two entities share', () => {
  const ambiguous = ['ambiguous-alias entities/a, b'];

  it.each([
    ['is ambiguous without a rule', {}, {}, ambiguous],
    ['is told apart by priors', { prior: 0.6 }, { prior: 0.4 }, []],
    ['is ambiguous when one has no prior', { prior: 0.6 }, {}, ambiguous],
    ['is ambiguous when the priors exceed one', { prior: 0.6 }, { prior: 0.6 }, ambiguous],
    ['is no matter as a surname', { class: 'surname' }, { class: 'surname' }, []],
    ['is no matter as a title', { class: 'title' }, { class: 'title' }, []],
    ['goes to a metonym and its place', { class: 'metonym', literal: 'b' }, {}, []],
    [
      'is ambiguous when the metonym means another place',
      { class: 'metonym', literal: 'a' },
      { class: 'metonym', literal: 'b' },
      ambiguous,
    ],
    ['is no matter in different languages', { languages: ['en'] }, { languages: ['fr'] }, []],
    ['is ambiguous when the languages overlap', { languages: ['en'] }, {}, ambiguous],
  ])('%s', (_, first, second, findings) => {
    const found = new Set(sharing(first, second));
    expect([...found]).toEqual(findings);
  });
});

import type { Entity, Fact, Pack } from '../../utils/packs/pack.ts';

/** A small valid pack; what a test is about is given. */
export function aPack(given: Partial<Pack> = {}): Pack {
  return {
    format: 'sidelight-pack',
    version: 1,
    id: 'test',
    title: { en: 'Test pack', fr: 'Dossier d’essai', ru: 'Пробный набор' },
    asOf: '2024-12-31',
    licence: 'MIT',
    attributions: [],
    sources: [{ id: 'gazette', title: 'Gazette', url: 'https://example.org/gazette' }],
    entities: [],
    events: [],
    statements: [],
    claims: [],
    relations: [],
    itinerary: [],
    checks: [],
    articles: [],
    ...given,
  };
}

/** A small valid entity. */
export function anEntity(id: string, given: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'person',
    type: 'person',
    name: { en: id },
    description: { en: `Description of ${id}` },
    wikidata: null,
    aliases: [{ text: `Name ${id}`, class: 'name' }],
    facts: [],
    ...given,
  };
}

/** A small valid fact. */
export function aFact(id: string, given: Partial<Fact> = {}): Fact {
  return {
    id,
    property: 'office',
    value: { en: `Value of ${id}` },
    asOf: '2024-12-31',
    sources: ['gazette'],
    ...given,
  };
}

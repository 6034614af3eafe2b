import type { Entity, Fact, Localised, Pack } from '../packs/pack.ts';
import type { WorldCard, WorldCardFact, WorldCards } from './world-file.ts';

/** Cards of the world pack by id; made once over the loaded file, rows are expanded when asked for. */
export interface World {
  /** @param id with or without `world/`. */
  readonly entity: (id: string) => Entity | null;
  /**
   * A pack that holds the entity, what its facts point to, and their sources: all a card needs.
   * Null for an unknown id.
   */
  packOf(id: string): Pack | null;
}

const PACK = 'world';
const TITLE: Localised = { en: 'World', fr: 'Monde', ru: 'Мир' };
const LICENCE = 'CC BY 4.0';

/** @param file `world-cards.json` as the build wrote it; it comes with the extension and is trusted. */
export function openWorld(file: WorldCards): World {
  const positions = new Map(file.entities.map((card, at) => [card.i, at]));
  const countries = new Map<string, WorldCard>();
  for (const card of file.entities) {
    const isCountry = card.t === 'country' || card.t === 'territory';
    if (isCountry && card.f !== undefined && !countries.has(card.f)) countries.set(card.f, card);
  }
  const find = (id: string): WorldCard | null => {
    const at = positions.get(id.startsWith(`${PACK}/`) ? id.slice(PACK.length + 1) : id);
    return at === undefined ? null : (file.entities[at] ?? null);
  };
  const entity = (id: string): Entity | null => {
    const card = find(id);
    return card === null ? null : expand(card, countries);
  };
  return {
    entity,
    packOf: (id) => {
      const wanted = entity(id);
      if (wanted === null) return null;
      const others = pointedTo(wanted)
        .filter((other) => other !== wanted.id)
        .map(entity)
        .filter((other): other is Entity => other !== null);
      return packFrom([wanted, ...others], file);
    },
  };
}

function pointedTo(entity: Entity): string[] {
  const ids = entity.facts.flatMap(({ value }) => ('entity' in value ? [value.entity] : []));
  return [...new Set(ids)];
}

function packFrom(entities: Entity[], file: WorldCards): Pack {
  const cited = new Set(entities.flatMap(({ facts }) => facts.flatMap(({ sources }) => sources)));
  return {
    format: 'sidelight-pack',
    version: 1,
    id: PACK,
    title: TITLE,
    asOf: file.asOf,
    licence: LICENCE,
    attributions: [...file.attributions],
    sources: file.sources.filter(({ id }) => cited.has(id)),
    entities,
    events: [],
    statements: [],
    claims: [],
    relations: [],
    itinerary: [],
    checks: [],
    articles: [],
  };
}

function expand(card: WorldCard, countries: ReadonlyMap<string, WorldCard>): Entity {
  return {
    id: card.i,
    kind: card.k === 'h' ? 'person' : card.k === 'o' ? 'organisation' : 'place',
    type: card.t,
    name: localised(card.n),
    description: localised(card.d ?? placeDescription(card, countries)),
    wikidata: card.w ?? null,
    ...(card.g !== undefined && { geonames: card.g }),
    ...(card.c !== undefined && { coordinates: [card.c[0], card.c[1]] }),
    ...(card.f !== undefined && { flag: card.f }),
    aliases: [],
    facts: (card.x ?? []).map(expandFact),
  };
}

const PLACE_WORDS: Readonly<Record<string, readonly [string, string, string]>> = {
  capital: ['Capital', 'Capitale', 'Столица'],
  city: ['City', 'Ville', 'Город'],
  country: ['Country', 'Pays', 'Страна'],
  territory: ['Territory', 'Territoire', 'Территория'],
  region: ['Region', 'Région', 'Регион'],
  continent: ['Continent', 'Continent', 'Континент'],
};

/** "City, France": what kind of place, and of which country where it is not one itself. */
function placeDescription(
  card: WorldCard,
  countries: ReadonlyMap<string, WorldCard>,
): readonly string[] {
  const words = PLACE_WORDS[card.t] ?? ['', '', ''];
  const country = card.f === undefined ? undefined : countries.get(card.f);
  if (country === undefined || country === card) return words;
  return words.map((word, at) => `${word}, ${country.n[at] ?? country.n[0] ?? ''}`);
}

function expandFact([property, value, source, asOf, from, until]: WorldCardFact, at: number): Fact {
  return {
    id: `${property}-${at + 1}`,
    property,
    value: typeof value === 'string' ? { entity: value.slice(1) } : localised(value),
    ...(from !== undefined && from !== '' && { from }),
    ...(until !== undefined && { until }),
    asOf,
    sources: [source],
  };
}

function localised(texts: readonly string[]): Localised {
  const [en = '', fr = en, ru = en] = texts;
  return { en, fr, ru };
}

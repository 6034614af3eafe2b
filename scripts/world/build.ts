import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorldCards } from '../../utils/entities/world-file.ts';
import { blockerForms, stateEntries } from './blockers.ts';
import { cityEntries } from './cities.ts';
import { compileCard, compileGazetteer } from './compile.ts';
import { countryEntries } from './countries.ts';
import { countryIds } from './country-lists.ts';
import type { EntryFact, WorldEntry, WorldSource } from './entry.ts';
import { leaderEntries, officeFacts } from './leaders.ts';
import { organisationEntries } from './organisations.ts';
import { readGivenNames } from './people-names.ts';
import { regionEntries } from './regions.ts';

/** Where the generated files lie until a build takes them; never committed. */
export const WORLD_DIR = '.cache/world/packs';

/** When our list of capitals was checked. */
const CAPITALS_ASOF = '2024-06-05';

/** What other facts cite; organisations and leaders bring a page each. */
const PACKAGE_SOURCES: readonly WorldSource[] = [
  { id: 'cldr', title: 'Unicode CLDR 48', url: 'https://cldr.unicode.org', licence: 'Unicode-3.0' },
  {
    id: 'country-coder',
    title: 'country-coder 5.6',
    url: 'https://github.com/rapideditor/country-coder',
    licence: 'ISC',
  },
  { id: 'geonames', title: 'GeoNames', url: 'https://www.geonames.org', licence: 'CC BY 4.0' },
  {
    id: 'natural-earth',
    title: 'Natural Earth',
    url: 'https://www.naturalearthdata.com',
    licence: 'public domain',
  },
  {
    id: 'wikidata',
    title: 'Wikidata: capital (P36)',
    url: 'https://www.wikidata.org/wiki/Property:P36',
    licence: 'CC0 1.0',
  },
];

const ATTRIBUTIONS: WorldCards['attributions'] = [
  { name: 'Unicode CLDR', url: 'https://www.unicode.org/license.txt', licence: 'Unicode-3.0' },
  { name: 'country-coder', url: 'https://github.com/rapideditor/country-coder', licence: 'ISC' },
  { name: 'GeoNames', url: 'https://www.geonames.org', licence: 'CC BY 4.0' },
  {
    name: 'Natural Earth (world-atlas)',
    url: 'https://www.naturalearthdata.com',
    licence: 'public domain',
  },
  { name: 'Wikidata', url: 'https://www.wikidata.org', licence: 'CC0 1.0' },
];

/** Both files of the world pack. */
export interface WorldPack {
  /** See utils/entities/gazetteer-file.ts. */
  readonly index: Uint8Array<ArrayBuffer>;
  readonly cards: WorldCards;
}

/** Makes the world pack from the data packages and our lists in `data/world/`. */
export function makeWorldPack(): WorldPack {
  const organisations = organisationEntries();
  const leaders = leaderEntries();
  const cities = cityEntries();
  const entries: WorldEntry[] = distinct([
    ...withOffices(countryEntries(), cities),
    ...regionEntries(),
    ...organisations.entries,
    ...leaders.entries,
    ...cities,
    ...stateEntries(),
  ]);
  return {
    index: compileGazetteer(entries, blockerForms(), readGivenNames()),
    cards: {
      format: 'sidelight-world',
      version: 1,
      asOf: '2024-12-31',
      sources: [...PACKAGE_SOURCES, ...organisations.sources, ...leaders.sources],
      attributions: ATTRIBUTIONS,
      entities: entries.filter((entry) => entry.type !== 'state').map(compileCard),
    },
  };
}

/** Countries with their capital and with who holds which office. */
function withOffices(
  countries: readonly WorldEntry[],
  cities: readonly WorldEntry[],
): WorldEntry[] {
  const offices = officeFacts();
  const ids = countryIds();
  const capitals = new Map(
    cities.filter(({ type }) => type === 'capital').map((city) => [city.country, city.id]),
  );
  return countries.map((entry) => {
    const capital = capitals.get(entry.country);
    if (entry.country === null || ids.get(entry.country) !== entry.id) return entry;
    const facts = [
      ...(capital === undefined ? [] : [capitalFact(capital)]),
      ...(offices.get(entry.country) ?? []),
      ...entry.facts,
    ];
    return { ...entry, facts };
  });
}

function capitalFact(entity: string): EntryFact {
  return { property: 'capital', entity, asOf: CAPITALS_ASOF, source: 'wikidata' };
}

function distinct(entries: readonly WorldEntry[]): WorldEntry[] {
  const ids = new Set<string>();
  for (const { id } of entries) {
    if (ids.has(id)) throw new Error(`two entities of the world pack are called ${id}`);
    ids.add(id);
  }
  return [...entries];
}

/** Writes `world-index.bin` and `world-cards.json` and returns their paths. */
export function buildWorldPack(outDir: string): string[] {
  const { index, cards } = makeWorldPack();
  mkdirSync(outDir, { recursive: true });
  const files = { 'world-index.bin': index, 'world-cards.json': JSON.stringify(cards) };
  return Object.entries(files).map(([name, content]) => {
    const path = resolve(outDir, name);
    writeFileSync(path, content);
    return path;
  });
}

const entry = process.argv[1];
if (entry !== undefined && import.meta.url === pathToFileURL(entry).href) {
  for (const path of buildWorldPack(resolve(WORLD_DIR))) console.log(path);
}

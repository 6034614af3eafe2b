import * as v from 'valibot';
import { slug } from './entry.ts';
import {
  cells,
  LANGUAGES,
  readContainment,
  readList,
  readRegions,
  readTerritories,
  type Region,
} from './sources.ts';

const Row = v.tuple([v.string(), v.picklist(['en', 'fr', 'ru']), v.string()]);
const Former = v.tuple([
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
]);
const CountriesSchema = v.object({
  rows: v.array(Row),
  weak: v.array(v.string()),
  weaker: v.array(v.string()),
  former: v.array(Former),
  formerFurther: v.record(v.string(), v.string()),
});

/** Our list of further names of countries (`data/world/countries.json`). */
export function readCountryList(): v.InferOutput<typeof CountriesSchema> {
  return readList('countries', CountriesSchema);
}

/** A country or territory with an ISO code of its own. */
export interface Country {
  readonly code: string;
  /** ISO 3166-1 numeric. */
  readonly number: string;
  readonly id: string;
  readonly wikidata: string;
  readonly type: 'country' | 'territory';
  /** Display names in English, French, Russian. */
  readonly name: readonly [string, string, string];
  /** M49 codes of what it belongs to, smallest first. */
  readonly groups: readonly string[];
}

/** Levels of country-coder whose features have ISO codes of their own. */
const LEVELS = new Set(['country', 'territory', 'subterritory']);

/** On the United Nations' list of non-self-governing territories; country-coder calls it a country. */
const UNSETTLED = new Set(['EH']);

/** All countries and territories, with the names our list or else CLDR gives them. */
export function readCountries(): Country[] {
  const regions = readRegions();
  const names = displayNames();
  const containment = readContainment();
  return regions.filter(isCountry).map((region) => {
    const code = region.iso1A2 ?? '';
    const name = names(code);
    return {
      code,
      number: region.iso1N3 ?? '',
      id: slug(name[0]),
      wikidata: wikidataOf(region, name[0], regions),
      type: region.level === 'country' && !UNSETTLED.has(code) ? 'country' : 'territory',
      name,
      groups: groupsOf(code, containment),
    };
  });
}

/** The M49 codes of all that a country lies in, the smallest first. */
function groupsOf(code: string, containment: ReadonlyMap<string, readonly string[]>): string[] {
  const around = [...containment].filter(([, within]) => within.includes(code));
  const groups = around.flatMap(([group]) => [group, ...groupsOf(group, containment)]);
  const sizeOf = (group: string): number =>
    (containment.get(group) ?? []).reduce((sum, part) => sum + (sizeOf(part) || 1), 0);
  return [...new Set(groups)].sort((a, b) => sizeOf(a) - sizeOf(b));
}

function isCountry(region: Region): boolean {
  return LEVELS.has(region.level) && region.iso1A2 !== undefined && region.isoStatus !== 'excRes';
}

/** "Denmark" is the country of that name within the Kingdom of Denmark, as in Wikidata. */
function wikidataOf(region: Region, name: string, regions: readonly Region[]): string {
  const within = regions.find(
    (other) => other.country === region.iso1A2 && other.nameEn === name && other !== region,
  );
  return (within ?? region).wikidata;
}

/** Our first name where the list has one, otherwise CLDR's, the short form where there is one. */
function displayNames(): (code: string) => [string, string, string] {
  const { rows } = readCountryList();
  const territories = LANGUAGES.map(readTerritories);
  return (code) => {
    const [en = code, fr = en, ru = en] = LANGUAGES.map((language, at) => {
      const own = rows.find((row) => row[0] === code && row[1] === language);
      const cldr = territories[at] ?? {};
      return cells(own?.[2] ?? '')[0] ?? cldr[`${code}-alt-short`] ?? cldr[code] ?? code;
    });
    return [en, fr, ru];
  };
}

/** Country ids by ISO 3166-1 alpha-2. */
export function countryIds(): ReadonlyMap<string, string> {
  return new Map(readCountries().map(({ code, id }) => [code, id]));
}

/** M49 subregions, which tell more than the continent. */
const REGION_CODE = /^(?!001|002|019|142|150)(0\d\d|1[45]\d)$/;

/** The M49 code of the smallest region that holds a country; empty where none does. */
export function smallestRegion({ groups }: Country): string {
  return groups.find((group) => REGION_CODE.test(group)) ?? '';
}

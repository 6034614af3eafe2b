import * as v from 'valibot';
import type { EntryFact, EntryForm, WorldEntry } from './entry.ts';
import { slug } from './entry.ts';
import { readNeighbours } from './neighbours.ts';
import { readAmbiguities } from './people-names.ts';
import { englishPeople, frenchPeople, type PeopleForm, russianPeople } from './peoples.ts';
import { placeForms } from './russian.ts';
import {
  cells,
  LANGUAGES,
  readList,
  readRegions,
  readTerritories,
  type Region,
} from './sources.ts';

const Row = v.tuple([v.string(), v.picklist(['*', 'en', 'fr', 'ru']), v.string()]);
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
const PeopleRow = v.tuple([v.string(), v.string(), v.string(), v.string()]);
const PeoplesSchema = v.object({ rows: v.array(PeopleRow), regions: v.array(PeopleRow) });

/** A country's plain name is nearly always meant; weak ones need evidence. */
const PRIOR = { name: 0.85, ambiguous: 0.7, weaker: 0.68, weak: 0.55, demonym: 0.85, people: 0.55 };
const ASOF = '2024-06-05';

/** M49 subregions; country-coder lists a country's groups from the smallest. */
const REGION_CODE = /^(?!001|002|019|142|150)(0\d\d|1[45]\d)$/;

/** Levels of country-coder whose features have ISO codes of their own. */
const LEVELS = new Set(['country', 'territory', 'subterritory']);

/** Countries and inhabited territories with names, demonyms, codes and neighbours. */
export function countryEntries(): WorldEntry[] {
  const lists = countryLists();
  const features = readRegions().filter(isCountry);
  const byNumber = new Map(features.map((region) => [region.iso1N3, region.iso1A2]));
  return [
    ...features.map((region) => countryEntry(region, lists, byNumber)),
    ...formerEntries(lists),
  ];
}

/** Countries within a state and states that are gone, from our list. */
function formerEntries(lists: Lists): WorldEntry[] {
  return lists.names.former.map(([id, wikidata, state, names, ...peoples]) => {
    const [en = '', fr = en, ru = en] = cells(names);
    const further = cells(lists.names.formerFurther[id] ?? '');
    return {
      id,
      kind: 'place',
      type: 'country',
      name: [en, fr, ru],
      description: ['', '', ''],
      wikidata,
      geonames: null,
      coordinates: null,
      country: state || null,
      facts: [],
      forms: [
        ...LANGUAGES.flatMap((language, at) => oneName([en, fr, ru][at] ?? '', language, lists)),
        ...further.flatMap((text) =>
          /[Ѐ-ӿ]/.test(text)
            ? [formerName(text, 'ru')]
            : [formerName(text, 'en'), formerName(text, 'fr')],
        ),
        ...peopleForms([id, ...peoples]),
      ],
    };
  });
}

function formerName(text: string, language: string): EntryForm {
  return { text, class: 'name', prior: PRIOR.name, languages: [language] };
}

function isCountry(region: Region): boolean {
  return LEVELS.has(region.level) && region.iso1A2 !== undefined && region.isoStatus !== 'excRes';
}

function countryId(region: Region): string {
  return slug(region.nameEn);
}

/** Country ids by ISO 3166-1 alpha-2. */
export function countryIds(): ReadonlyMap<string, string> {
  return new Map(
    readRegions()
      .filter(isCountry)
      .map((region) => [region.iso1A2 ?? '', countryId(region)]),
  );
}

function countryLists() {
  return {
    names: readList('countries', CountriesSchema),
    peoples: new Map(readList('demonyms', PeoplesSchema).rows.map((row) => [row[0], row])),
    territories: LANGUAGES.map(readTerritories),
    neighbours: readNeighbours(),
    ambiguities: readAmbiguities(),
  };
}
type Lists = ReturnType<typeof countryLists>;

/** Display names of a country or territory in the interface languages. */
export function countryName(code: string): [string, string, string] {
  const [en = code, fr = en, ru = en] = LANGUAGES.map((language) =>
    shortName(readTerritories(language), code),
  );
  return [en, fr, ru];
}

function shortName(territories: Readonly<Record<string, string>>, code: string): string {
  return (territories[`${code}-alt-short`] ?? territories[code] ?? code).replace(/^О-в /, '');
}

const SHORT_IN_TEXT = /^(HK|MO|PS)$/;

function countryEntry(
  region: Region,
  lists: Lists,
  byNumber: ReadonlyMap<string | undefined, string | undefined>,
): WorldEntry {
  const code = region.iso1A2 ?? '';
  const name = lists.territories.map((territories) =>
    SHORT_IN_TEXT.test(code) ? shortName(territories, code) : (territories[code] ?? region.nameEn),
  );
  const [en = '', fr = en, ru = en] = name;
  return {
    id: countryId(region),
    kind: 'place',
    type: region.level === 'country' ? 'country' : 'territory',
    name: [en, fr, ru],
    description: regionDescription(region, lists),
    wikidata: region.wikidata,
    geonames: null,
    coordinates: null,
    country: code,
    facts: neighbourFacts(region, lists, byNumber),
    forms: [...nameForms(code, [en, fr, ru], lists), ...peopleForms(lists.peoples.get(code))],
  };
}

/** "Country in Western Africa", by the smallest M49 region of CLDR that holds it. */
function regionDescription(region: Region, lists: Lists): [string, string, string] {
  const code = region.groups.find((group) => REGION_CODE.test(group)) ?? '';
  const [en = '', fr = '', ru = ''] = lists.territories.map(
    (territories) => territories[code] ?? '',
  );
  if (en === '') return ['Country', 'Pays', 'Страна'];
  return region.level === 'country'
    ? [`Country in ${en}`, `Pays, ${fr}`, `Страна, ${ru}`]
    : [`Territory in ${en}`, `Territoire, ${fr}`, `Территория, ${ru}`];
}

function neighbourFacts(
  region: Region,
  lists: Lists,
  byNumber: ReadonlyMap<string | undefined, string | undefined>,
): EntryFact[] {
  const near = lists.neighbours.get(region.iso1N3 ?? '') ?? [];
  const codes = near
    .map((number) => byNumber.get(number))
    .filter((code): code is string => code !== undefined)
    .sort();
  if (codes.length === 0) return [];
  const names = lists.territories.map((territories) =>
    codes.map((code) => shortName(territories, code)).join(', '),
  );
  const [en = '', fr = '', ru = ''] = names;
  return [{ property: 'neighbours', text: [en, fr, ru], asOf: ASOF, source: 'natural-earth' }];
}

function nameForms(
  code: string,
  name: readonly [string, string, string],
  lists: Lists,
): EntryForm[] {
  const listed = lists.names.rows.filter((row) => row[0] === code);
  return LANGUAGES.flatMap((language, at) => {
    const further = listed.filter((row) => row[1] === language || row[1] === '*');
    const texts = [name[at] ?? '', ...further.flatMap((row) => cells(row[2]))];
    return [...new Set(texts)].flatMap((text) => oneName(text, language, lists));
  });
}

function oneName(text: string, language: string, lists: Lists): EntryForm[] {
  const ambiguity = lists.ambiguities.get(text) ?? 'none';
  const weak = lists.names.weak.includes(text);
  const weaker = lists.names.weaker.includes(text);
  const prior = weak
    ? PRIOR.weak
    : weaker
      ? PRIOR.weaker
      : ambiguity === 'none'
        ? PRIOR.name
        : PRIOR.ambiguous;
  const forms = language === 'ru' ? placeForms(text) : [text];
  return forms.map((form) => ({
    text: form,
    class: 'name',
    prior,
    languages: [language],
    ambiguity,
  }));
}

/** Demonyms of a row in all forms; also used for regions. */
export function peopleForms(row: v.InferOutput<typeof PeopleRow> | undefined): EntryForm[] {
  if (!row) return [];
  const make =
    (language: string) =>
    ({ text, noun }: PeopleForm): EntryForm => ({
      text,
      class: 'demonym',
      prior: noun ? PRIOR.people : PRIOR.demonym,
      languages: [language],
    });
  return [
    ...englishPeople(row[1]).map(make('en')),
    ...frenchPeople(row[2]).map(make('fr')),
    ...russianPeople(row[3]).map(make('ru')),
  ];
}

/** Demonym rows of regions by region id. */
export function regionPeoples(): ReadonlyMap<string, v.InferOutput<typeof PeopleRow>> {
  return new Map(readList('demonyms', PeoplesSchema).regions.map((row) => [row[0], row]));
}

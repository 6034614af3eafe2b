import { type Country, readCountries, readCountryList, smallestRegion } from './country-lists.ts';
import type { EntryFact, EntryForm, WorldEntry } from './entry.ts';
import { readNeighbours } from './neighbours.ts';
import { readAmbiguities } from './people-names.ts';
import { peopleForms, readPeoples } from './people-forms.ts';
import { placeForms } from './russian.ts';
import { cells, LANGUAGES, readTerritories } from './sources.ts';

/** A country's plain name is nearly always meant; weak ones need evidence. */
const PRIOR = { name: 0.85, ambiguous: 0.7, weaker: 0.68, weak: 0.55 };
/** Date for which the outlines and our lists were looked at. */
export const ASOF = '2024-06-05';

/** Countries and inhabited territories, then countries within a state and states that are gone. */
export function countryEntries(): WorldEntry[] {
  const lists = countryLists();
  return [
    ...lists.countries.map((country) => countryEntry(country, lists)),
    ...formerEntries(lists),
  ];
}

function countryLists() {
  return {
    countries: readCountries(),
    names: readCountryList(),
    peoples: readPeoples(),
    territories: LANGUAGES.map(readTerritories),
    neighbours: readNeighbours(),
    ambiguities: readAmbiguities(),
  };
}
type Lists = ReturnType<typeof countryLists>;

function countryEntry(country: Country, lists: Lists): WorldEntry {
  return {
    id: country.id,
    kind: 'place',
    type: country.type,
    name: country.name,
    description: describe(country, lists),
    wikidata: country.wikidata,
    geonames: null,
    coordinates: null,
    country: country.code,
    facts: neighbourFacts(country, lists),
    forms: [...nameForms(country, lists), ...peopleForms(lists.peoples.get(country.code))],
  };
}

/** "Country in Western Africa", by the smallest M49 region that holds it. */
function describe(country: Country, lists: Lists): [string, string, string] {
  const code = smallestRegion(country);
  const [en, fr, ru] = lists.territories.map((territories) => territories[code]);
  if (en === undefined) return ['Country', 'Pays', 'Страна'];
  return country.type === 'country'
    ? [`Country in ${en}`, `Pays, ${fr ?? en}`, `Страна, ${ru ?? en}`]
    : [`Territory in ${en}`, `Territoire, ${fr ?? en}`, `Территория, ${ru ?? en}`];
}

function neighbourFacts(country: Country, lists: Lists): EntryFact[] {
  const numbers = new Set(lists.neighbours.get(country.number));
  const near = lists.countries.filter(({ number }) => numbers.has(number));
  if (near.length === 0) return [];
  const text = namesTogether(near.map(({ name }) => name));
  return [{ property: 'neighbours', text, asOf: ASOF, source: 'natural-earth' }];
}

/** Names in three languages, each in its own alphabetical order. */
export function namesTogether(
  names: readonly (readonly [string, string, string])[],
): [string, string, string] {
  const inLanguage = (at: 0 | 1 | 2): string =>
    names
      .map((name) => name[at])
      .sort((a, b) => a.localeCompare(b, LANGUAGES[at]))
      .join(', ');
  return [inLanguage(0), inLanguage(1), inLanguage(2)];
}

/** The display name, CLDR's, and those of our list, in every language. */
function nameForms(country: Country, lists: Lists): EntryForm[] {
  const listed = lists.names.rows.filter(([code]) => code === country.code);
  return LANGUAGES.flatMap((language, at) => {
    const further = listed.filter((row) => row[1] === language).flatMap((row) => cells(row[2]));
    const cldr = lists.territories[at]?.[country.code] ?? [];
    const texts = new Set([country.name[at] ?? country.code, cldr, ...further].flat());
    return [...texts].flatMap((text) => oneName(text, language, lists));
  });
}

function oneName(text: string, language: string, lists: Lists): EntryForm[] {
  const ambiguity = lists.ambiguities.get(text) ?? 'none';
  const prior = lists.names.weak.includes(text)
    ? PRIOR.weak
    : lists.names.weaker.includes(text)
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
        ...further.map(formerName),
        ...peopleForms([id, ...peoples]),
      ],
    };
  });
}

function formerName(text: string): EntryForm {
  const languages = /[Ѐ-ӿ]/.test(text) ? ['ru'] : ['en', 'fr'];
  return { text, class: 'name', prior: PRIOR.name, languages };
}

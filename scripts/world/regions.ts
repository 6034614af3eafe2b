import * as v from 'valibot';
import { ASOF, namesTogether } from './countries.ts';
import { type Country, readCountries, smallestRegion } from './country-lists.ts';
import { peopleForms, readRegionPeoples } from './people-forms.ts';
import type { EntryFact, EntryForm, WorldEntry } from './entry.ts';
import { placeForms } from './russian.ts';
import { cells, LANGUAGES, readList, readRegions, readTerritories } from './sources.ts';

const Row = v.tuple([v.string(), v.string(), v.string(), v.string(), v.string(), v.string()]);
const RegionsSchema = v.object({ rows: v.array(Row) });

const PRIOR = 0.8;
const CONTINENTS = new Set([
  'africa',
  'europe',
  'asia',
  'oceania',
  'north-america',
  'south-america',
  'antarctica',
  'americas',
]);

/** Continents and regions. */
export function regionEntries(): WorldEntry[] {
  const features = new Map(readRegions().map((region) => [region.m49 ?? '', region]));
  const territories = LANGUAGES.map(readTerritories);
  const peoples = readRegionPeoples();
  const countries = readCountries();
  const membersOf = (m49: string): Country[] =>
    countries.filter(({ groups }) => m49 !== '' && groups.includes(m49));
  return readList('regions', RegionsSchema).rows.map(([id, m49, qid, own, russian, further]) => {
    const [en = '', fr = '', ru = ''] = cells(own);
    const cldr = territories.map((names) => names[m49] ?? '');
    const name = [
      en || cldr[0] || id,
      fr || cldr[1] || id,
      ru || russian || cldr[2] || id,
    ] as const;
    return {
      id,
      kind: 'place',
      type: CONTINENTS.has(id) ? 'continent' : 'region',
      name,
      description: ['', '', ''],
      wikidata: qid || (m49 === '' ? null : (features.get(m49)?.wikidata ?? null)),
      geonames: null,
      coordinates: null,
      country: null,
      members: membersOf(m49)
        .map(({ code }) => code)
        .join(' '),
      facts: memberFacts(m49, membersOf(m49), territories),
      forms: [...regionForms(name, cells(further)), ...peopleForms(peoples.get(id))],
    };
  });
}

/** A card with more names than this says nothing any more; it names a continent's parts. */
const MOST_NAMES = 25;

/** What lies in a region by UN M49: its countries, or the parts of a large one. */
function memberFacts(
  m49: string,
  members: readonly Country[],
  territories: readonly Readonly<Record<string, string>>[],
): EntryFact[] {
  const countries = members.filter(({ type }) => type === 'country');
  if (countries.length < 2) return [];
  const kept = { asOf: ASOF, source: 'cldr' };
  if (countries.length <= MOST_NAMES)
    return [
      { property: 'countries', text: namesTogether(countries.map(({ name }) => name)), ...kept },
    ];
  const parts = [...new Set(members.map(smallestRegion))].filter((code) => code !== m49);
  const [en, fr, ru] = territories;
  const names = parts.flatMap((code) => {
    const name = en?.[code];
    return name ? [[name, fr?.[code] ?? name, ru?.[code] ?? name] as const] : [];
  });
  return [{ property: 'parts', text: namesTogether(names), ...kept }];
}

function regionForms(
  name: readonly [string, string, string],
  further: readonly string[],
): EntryForm[] {
  const own = LANGUAGES.flatMap((language, at) => forms(name[at] ?? '', [language]));
  const more = further.flatMap((text) => forms(text, /[Ѐ-ӿ]/.test(text) ? ['ru'] : ['en', 'fr']));
  return [...own, ...more];
}

function forms(text: string, languages: readonly string[]): EntryForm[] {
  const texts = languages[0] === 'ru' ? placeForms(text) : [text];
  return texts.map((form) => ({ text: form, class: 'name', prior: PRIOR, languages }));
}

import * as v from 'valibot';
import { readCountries } from './country-lists.ts';
import { peopleForms, readRegionPeoples } from './people-forms.ts';
import type { EntryForm, WorldEntry } from './entry.ts';
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
  const membersOf = (m49: string): string =>
    countries
      .filter(({ groups }) => m49 !== '' && groups.includes(m49))
      .map(({ code }) => code)
      .join(' ');
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
      members: membersOf(m49),
      facts: [],
      forms: [...regionForms(name, cells(further)), ...peopleForms(peoples.get(id))],
    };
  });
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

import * as v from 'valibot';
import type { EntryForm } from './entry.ts';
import { englishPeople, frenchPeople, type PeopleForm, russianPeople } from './peoples.ts';
import { readList } from './sources.ts';

const PeopleRow = v.tuple([v.string(), v.string(), v.string(), v.string()]);
const PeoplesSchema = v.object({ rows: v.array(PeopleRow), regions: v.array(PeopleRow) });
type PeopleRow = v.InferOutput<typeof PeopleRow>;

/** An adjective tells the country; the people's name tells people, who are only listed. */
const PRIOR = { adjective: 0.85, people: 0.55 };

/** Demonym rows of countries by ISO 3166-1 alpha-2. */
export function readPeoples(): ReadonlyMap<string, PeopleRow> {
  return new Map(readList('demonyms', PeoplesSchema).rows.map((row) => [row[0], row]));
}

/** Demonym rows of regions by region id. */
export function readRegionPeoples(): ReadonlyMap<string, PeopleRow> {
  return new Map(readList('demonyms', PeoplesSchema).regions.map((row) => [row[0], row]));
}

/** The demonyms of a row in all forms; none for no row. */
export function peopleForms(row: PeopleRow | undefined): EntryForm[] {
  if (!row) return [];
  return [
    ...englishPeople(row[1]).map((form) => entryForm(form, 'en')),
    ...frenchPeople(row[2]).map((form) => entryForm(form, 'fr')),
    ...russianPeople(row[3]).map((form) => entryForm(form, 'ru')),
  ];
}

function entryForm({ text, noun }: PeopleForm, language: string): EntryForm {
  const prior = noun ? PRIOR.people : PRIOR.adjective;
  return { text, class: 'demonym', prior, languages: [language] };
}

import * as v from 'valibot';
import type { EntryForm, WorldEntry, WorldSource } from './entry.ts';
import { placeForms } from './russian.ts';
import { LANGUAGES, readList } from './sources.ts';

const Three = v.tuple([v.string(), v.string(), v.string()]);
const OrganisationsSchema = v.object({
  asOf: v.string(),
  rows: v.array(
    v.object({
      id: v.string(),
      type: v.string(),
      wikidata: v.nullable(v.string()),
      name: Three,
      acronyms: v.optional(v.array(v.string())),
      alone: v.optional(v.array(v.string())),
      what: Three,
      url: v.string(),
    }),
  ),
});

const PRIOR = 0.88;
const CYRILLIC = /[Ѐ-ӿ]/;

/** Organisations of our list, each with the page it was looked up on. */
export function organisationEntries(): { entries: WorldEntry[]; sources: WorldSource[] } {
  const { rows } = readList('organisations', OrganisationsSchema);
  const entries = rows.map((row): WorldEntry => ({
    id: row.id,
    kind: 'organisation',
    type: row.type,
    name: row.name,
    description: row.what,
    wikidata: row.wikidata,
    geonames: null,
    coordinates: null,
    country: null,
    facts: [],
    forms: [
      ...LANGUAGES.flatMap((language, at) => names(row.name[at] ?? '', language)),
      ...(row.alone ?? []).map((text) => further(text, 'name')),
      ...(row.acronyms ?? []).map((text) => further(text, 'acronym')),
    ],
  }));
  const sources = rows.map((row) => ({ id: `org-${row.id}`, title: row.name[0], url: row.url }));
  return { entries, sources };
}

function names(text: string, language: string): EntryForm[] {
  const inflected = language === 'ru' && CYRILLIC.test(text) && text !== text.toUpperCase();
  return (inflected ? placeForms(text) : [text]).map((form) => ({
    text: form,
    class: 'name',
    prior: PRIOR,
    // Latin names stand as they are in Russian texts too.
    languages: CYRILLIC.test(form) ? ['ru'] : [],
  }));
}

function further(text: string, kind: 'name' | 'acronym'): EntryForm {
  return {
    text,
    class: kind,
    prior: PRIOR,
    languages: CYRILLIC.test(text) ? ['ru'] : [],
    alone: kind === 'name',
  };
}

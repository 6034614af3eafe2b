import * as v from 'valibot';
import type { EntryFact, EntryForm, WorldEntry, WorldSource } from './entry.ts';
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
      /** In English only, for "CDC" and "ICE" are other things with a French article. */
      later: v.optional(v.array(v.string())),
      alone: v.optional(v.array(v.string())),
      russian: v.optional(v.array(v.string())),
      what: Three,
      url: v.string(),
    }),
  ),
});

const PRIOR = 0.88;
const CYRILLIC = /[Ѐ-ӿ]/;

/** Organisations of our list, each with the page it was looked up on. */
export function organisationEntries(): { entries: WorldEntry[]; sources: WorldSource[] } {
  const { rows, asOf } = readList('organisations', OrganisationsSchema);
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
    facts: [readMore(row, asOf)],
    forms: [
      ...LANGUAGES.flatMap((language, at) => names(row.name[at] ?? '', language, row.name[0])),
      ...(row.alone ?? []).map((text) => further(text, 'name')),
      ...(row.russian ?? []).flatMap(inRunningText).map((text) => further(text, 'name')),
      ...(row.acronyms ?? []).map((text) => further(text, 'acronym')),
      ...(row.later ?? []).map((text) => ({ ...further(text, 'acronym'), languages: ['en'] })),
    ],
  }));
  const sources = rows.map((row) => ({ id: `org-${row.id}`, title: row.name[0], url: row.url }));
  return { entries, sources };
}

/** The page that the description rests on: the body's own, or what is written of it. */
function readMore({ id, url }: { id: string; url: string }, asOf: string): EntryFact {
  const site = new URL(url).hostname.replace(/^www\./, '');
  return { property: 'read-more', text: [site, site, site], asOf, source: `org-${id}` };
}

/** French texts write English names too, but a French one is English only if it is the same. */
function names(text: string, language: string, english: string): EntryForm[] {
  const inflected = language === 'ru' && CYRILLIC.test(text) && text !== text.toUpperCase();
  return (inflected ? placeForms(text) : [text]).map((form) => ({
    text: form,
    class: 'name',
    prior: PRIOR,
    // Latin names stand as they are in Russian texts too.
    languages: CYRILLIC.test(form) ? ['ru'] : text === english ? [] : ['fr', 'ru'],
  }));
}

/** In every case, and as it is mostly written: "решение министерства обороны США". */
function inRunningText(name: string): string[] {
  return placeForms(name).flatMap((form) => [form, form.charAt(0).toLowerCase() + form.slice(1)]);
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

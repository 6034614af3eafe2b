import * as v from 'valibot';
import { countryIds } from './country-lists.ts';
import type { EntryFact, EntryForm, WorldEntry, WorldSource } from './entry.ts';
import { personCases } from './russian-people.ts';
import { cells, LANGUAGES, readList } from './sources.ts';

const Three = v.tuple([v.string(), v.string(), v.string()]);
const LeadersSchema = v.object({
  asOf: v.string(),
  roles: v.record(v.string(), Three),
  rows: v.array(
    v.object({
      id: v.string(),
      wikidata: v.nullable(v.string()),
      country: v.string(),
      role: v.string(),
      from: v.string(),
      until: v.optional(v.string()),
      asOf: v.optional(v.string()),
      name: Three,
      surname: Three,
      title: v.string(),
      url: v.pipe(v.string(), v.startsWith('https://')),
    }),
  ),
});

/** Which property of the country an office is. */
const COUNTRY_PROPERTY: Readonly<Record<string, string>> = {
  'head-of-state': 'head-of-state',
  'head-of-government': 'prime-minister',
  'foreign-minister': 'foreign-minister',
};

/** Facts about the countries whose offices the list knows, by ISO 3166-1 alpha-2. */
export function officeFacts(): ReadonlyMap<string, readonly EntryFact[]> {
  const list = readList('leaders', LeadersSchema);
  const facts = new Map<string, EntryFact[]>();
  for (const row of list.rows) {
    const fact: EntryFact = {
      property: COUNTRY_PROPERTY[row.role] ?? 'head',
      entity: row.id,
      from: row.from,
      ...(row.until !== undefined && { until: row.until }),
      asOf: row.until ?? row.asOf ?? list.asOf,
      source: `leader-${row.id}`,
    };
    facts.set(row.country, [...(facts.get(row.country) ?? []), fact]);
  }
  return facts;
}

/** Office holders with their terms, each with the page it was looked up on. */
export function leaderEntries(): { entries: WorldEntry[]; sources: WorldSource[] } {
  const list = readList('leaders', LeadersSchema);
  const countries = countryIds();
  const entries = list.rows.map((row): WorldEntry => {
    const [en = '', fr = en, ru = en] = row.name.map((names) => cells(names)[0] ?? '');
    const role = list.roles[row.role] ?? ['', '', ''];
    const country = countries.get(row.country);
    const asOf = row.until ?? row.asOf ?? list.asOf;
    const term = { from: row.from, ...(row.until !== undefined && { until: row.until }), asOf };
    const source = `leader-${row.id}`;
    return {
      id: row.id,
      kind: 'person',
      type: 'person',
      name: [en, fr, ru],
      description: role,
      wikidata: row.wikidata,
      geonames: null,
      coordinates: null,
      country: row.country,
      facts: [
        { property: 'office', text: role, ...term, source },
        ...(country === undefined ? [] : [{ property: 'country', entity: country, asOf, source }]),
      ],
      forms: LANGUAGES.flatMap((language, at) => [
        ...personForms(row.name[at] ?? '', 'name', language),
        ...personForms(row.surname[at] ?? '', 'surname', language),
      ]),
    };
  });
  const sources = list.rows.map((row) => ({
    id: `leader-${row.id}`,
    title: row.title,
    url: row.url,
  }));
  return { entries, sources };
}

function personForms(names: string, kind: 'name' | 'surname', language: string): EntryForm[] {
  return cells(names)
    .flatMap((name) => (language === 'ru' ? personCases(name) : [name]))
    .map((text) => ({
      text,
      class: kind,
      prior: 0.9,
      languages: language === 'ru' ? ['ru'] : ['en', 'fr'],
    }));
}

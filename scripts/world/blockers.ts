import * as v from 'valibot';
import { type EntryForm, slug, type WorldEntry } from './entry.ts';
import { placeForms } from './russian.ts';
import { LANGUAGES, readList } from './sources.ts';

const BlockersSchema = v.object({
  rows: v.record(v.string(), v.array(v.string())),
  states: v.record(v.string(), v.array(v.tuple([v.string(), v.string(), v.string(), v.string()]))),
});

/** "Georgia" may be the country as well; the state is the less likely reading outside the US. */
const STATE_PRIOR = 0.5;
const PRIOR = 1;

/** Names that hide what they contain: our own list. */
export function blockerForms(): EntryForm[] {
  const { rows } = readList('blockers', BlockersSchema);
  return Object.entries(rows).flatMap(([language, names]) =>
    names.map((text) => blocker(text, language, PRIOR)),
  );
}

/** Divisions of large federations: never marked, but they tell which country is spoken of. */
export function stateEntries(): WorldEntry[] {
  const { states } = readList('blockers', BlockersSchema);
  return Object.entries(states).flatMap(([country, rows]) =>
    rows.map(([en, fr, ru, code]): WorldEntry => ({
      id: `${slug(en)}-state-${country.toLowerCase()}`,
      kind: 'place',
      type: 'state',
      name: [en, fr, ru],
      description: ['', '', ''],
      wikidata: null,
      geonames: null,
      coordinates: null,
      country,
      state: code || null,
      facts: [],
      forms: LANGUAGES.flatMap((language, at) => stateForms([en, fr, ru][at] ?? '', language)),
    })),
  );
}

function stateForms(name: string, language: string): EntryForm[] {
  const forms = language === 'ru' ? placeForms(name) : [name];
  return forms.map((text) => blocker(text, language, STATE_PRIOR));
}

function blocker(text: string, language: string, prior: number): EntryForm {
  return { text, class: 'blocker', prior, languages: [language] };
}

import * as v from 'valibot';
import type { EntryForm } from './entry.ts';
import { placeForms } from './russian.ts';
import { LANGUAGES, readList } from './sources.ts';

const BlockersSchema = v.object({
  rows: v.record(v.string(), v.array(v.string())),
  states: v.array(v.tuple([v.string(), v.string(), v.string()])),
});

/** "Georgia" may be the country as well; the state is the less likely reading outside the US. */
const STATE_PRIOR = 0.5;
const PRIOR = 1;

/** Names that hide what they contain: our own list and the states of large federations. */
export function blockerForms(): EntryForm[] {
  const { rows, states } = readList('blockers', BlockersSchema);
  const own = Object.entries(rows).flatMap(([language, names]) =>
    names.map((text) => blocker(text, language, PRIOR)),
  );
  const divisions = states.flatMap((names) =>
    LANGUAGES.flatMap((language, at) => stateForms(names[at] ?? '', language)),
  );
  return [...own, ...divisions];
}

function stateForms(name: string, language: string): EntryForm[] {
  const forms = language === 'ru' ? placeForms(name) : [name];
  return forms.map((text) => blocker(text, language, STATE_PRIOR));
}

function blocker(text: string, language: string, prior: number): EntryForm {
  return { text, class: 'blocker', prior, languages: [language] };
}

import {
  LANGUAGE_BITS,
  type NamedSense,
  packSense,
  type Sense,
  sensesByForm,
} from '../../utils/entities/gazetteer.ts';
import { writeGazetteer } from '../../utils/entities/gazetteer-file.ts';
import { indexNames, nameOrder } from '../../utils/entities/name-index.ts';
import { nameList } from '../../utils/entities/name-list.ts';
import { surfaceForms } from '../../utils/entities/surface-forms.ts';
import type { WorldCard, WorldCardFact } from '../../utils/entities/world-file.ts';
import type { EntryFact, EntryForm, WorldEntry } from './entry.ts';

/** Id of the world pack; its mentions are `world/<entity>`. */
export const WORLD = 'world';

/** The ready-made index over all entries and blockers. */
export function compileGazetteer(
  entries: readonly WorldEntry[],
  blockers: readonly EntryForm[],
  givenNames: readonly string[],
): Uint8Array<ArrayBuffer> {
  const named = [
    ...entries.flatMap((entry, at) => entry.forms.flatMap((form) => senses(form, at))),
    ...blockers.flatMap((form) => senses(form, -1)),
  ];
  const byForm = sensesByForm(merged(named));
  const unordered = [...byForm.keys()];
  const names = Array.from(nameOrder(unordered), (at) => unordered[at] ?? '');
  return writeGazetteer({
    pack: WORLD,
    entities: entries.map(({ id, kind, type, country, state, members }) => ({
      id,
      kind,
      type,
      country,
      state: state ?? null,
      ...(members && { members }),
    })),
    givenNames: [...new Set(givenNames.flatMap(surfaceForms))],
    index: indexNames(nameList(names.join('\n'))),
    senses: names.map((name) =>
      (byForm.get(name) ?? []).map((sense) => ({ packed: packSense(sense), entity: sense.entity })),
    ),
  });
}

function senses(form: EntryForm, entity: number): NamedSense[] {
  const sense: Sense = {
    entity,
    class: form.class,
    prior: form.prior,
    alone: form.alone ?? false,
    listed: form.listed ?? false,
    languages: form.languages.reduce((mask, code) => mask | (LANGUAGE_BITS[code] ?? 0), 0),
    ambiguity: form.ambiguity ?? 'none',
    literal: -1,
    nested: false,
  };
  return surfaceForms(form.text).map((text) => ({ form: text, sense }));
}

/** One sense for a form that means the same entity, as surely, in several languages. */
function merged(named: readonly NamedSense[]): NamedSense[] {
  const kept = new Map<string, NamedSense>();
  for (const { form, sense } of named) {
    const key = `${form}\n${sense.entity}\n${sense.class}\n${sense.prior}`;
    const other = kept.get(key)?.sense;
    const languages =
      other === undefined
        ? sense.languages
        : other.languages === 0 || sense.languages === 0
          ? 0
          : other.languages | sense.languages;
    kept.set(key, { form, sense: { ...sense, languages } });
  }
  return [...kept.values()];
}

/** The short form of an entry's card. */
export function compileCard(entry: WorldEntry): WorldCard {
  const described = entry.description.some((text) => text !== '');
  return {
    i: entry.id,
    k: entry.kind === 'person' ? 'h' : entry.kind === 'organisation' ? 'o' : 'p',
    t: entry.type,
    n: once(entry.name),
    ...(described && { d: once(entry.description) }),
    ...(entry.wikidata !== null && { w: entry.wikidata }),
    ...(entry.geonames !== null && { g: entry.geonames }),
    ...(entry.coordinates !== null && { c: rounded(entry.coordinates) }),
    ...(entry.country !== null && { f: entry.country }),
    ...(entry.facts.length > 0 && { x: entry.facts.map(compileFact) }),
  };
}

function compileFact(fact: EntryFact): WorldCardFact {
  const value = fact.entity === undefined ? once(fact.text ?? ['', '', '']) : `@${fact.entity}`;
  const head = [fact.property, value, fact.source, fact.asOf] as const;
  if (fact.until !== undefined) return [...head, fact.from ?? '', fact.until];
  return fact.from === undefined ? head : [...head, fact.from];
}

function once(texts: readonly [string, string, string]): readonly string[] {
  return texts[0] === texts[1] && texts[1] === texts[2] ? [texts[0]] : texts;
}

/** Two decimals are about a kilometre, enough for a dot on a map. */
function rounded([latitude, longitude]: readonly [number, number]): readonly [number, number] {
  return [Math.round(latitude * 100) / 100, Math.round(longitude * 100) / 100];
}

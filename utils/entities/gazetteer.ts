import type { MarkKind } from '../packs/pack.ts';
import { indexNames, nameOrder, type NameIndex } from './name-index.ts';
import { nameList } from './name-list.ts';

/** How a form counts; the alias classes of packs, and names that must never be marked. */
export const SENSE_CLASSES = [
  'name',
  'surname',
  'acronym',
  'demonym',
  'description',
  'title',
  'metonym',
  'blocker',
] as const;
export type SenseClass = (typeof SENSE_CLASSES)[number];

/** Languages with rules of their own, as bits of a sense's language mask; 0 means all. */
export const LANGUAGE_BITS: Readonly<Record<string, number>> = { en: 1, fr: 2, ru: 4 };

/** What a form may also be, which makes it weaker: see `rules/`. */
export const AMBIGUITIES = ['none', 'given-name', 'surname', 'word'] as const;
export type Ambiguity = (typeof AMBIGUITIES)[number];

/** One thing a form may mean. */
export interface Sense {
  /** Position in the gazetteer's entities; -1 for a blocker. */
  readonly entity: number;
  readonly class: SenseClass;
  /** 0 to 1. */
  readonly prior: number;
  readonly alone: boolean;
  readonly listed: boolean;
  readonly languages: number;
  readonly ambiguity: Ambiguity;
  /** For metonyms: the entity the form literally names; -1 if none. */
  readonly literal: number;
  /** Names inside the form stay mentions ("French" in "French troops"). */
  readonly nested: boolean;
}

/** What linking needs to know of an entity. */
export interface GazetteerEntity {
  /** Without the pack. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly type: string;
  /** ISO 3166-1 alpha-2 of the country it is or lies in. */
  readonly country: string | null;
  /** Postal code of the state it is or lies in, in the United States only. */
  readonly state: string | null;
}

/** Names of one pack, ready for matching. */
export interface Gazetteer {
  readonly pack: string;
  readonly index: NameIndex;
  readonly entities: readonly GazetteerEntity[];
  /** Given names of people, which tell that what follows is a surname. */
  readonly givenNames: ReadonlySet<string>;
  /** Senses of the name at a position of the index. */
  sensesOf(name: number): readonly Sense[];
}

/** A form with what it means, before indexing. */
export interface NamedSense {
  readonly form: string;
  readonly sense: Sense;
}

/** Ready-made form of a gazetteer: what `npm run build` ships; see `scripts/world/`. */
export interface GazetteerFile {
  readonly format: 'sidelight-gazetteer';
  readonly version: 1;
  readonly pack: string;
  /** Names in index order, joined by line feeds. */
  readonly names: string;
  /** Ids, kinds (of MARK_KINDS), types, countries and states of the entities, each joined by line feeds. */
  readonly ids: string;
  readonly kinds: string;
  readonly types: string;
  readonly countries: string;
  readonly states: string;
  /** One number a sense: see `packSense`. */
  readonly senses: readonly number[];
  /** Entity of each sense. */
  readonly entities: readonly number[];
  /** Positions of names with one more sense than one, once for each further sense. */
  readonly further: readonly number[];
  /** Joined by line feeds. */
  readonly givenNames: string;
}

const PRIOR_STEPS = 100;

/** Bits, from the low end: class 3, ambiguity 2, alone 1, listed 1, languages 3, prior in hundredths. */
export function packSense(sense: Sense): number {
  const bits =
    SENSE_CLASSES.indexOf(sense.class) |
    (AMBIGUITIES.indexOf(sense.ambiguity) << 3) |
    (Number(sense.alone) << 5) |
    (Number(sense.listed) << 6) |
    (sense.languages << 7);
  return bits | (Math.round(sense.prior * PRIOR_STEPS) << 10);
}

function unpackSense(packed: number, entity: number): Sense {
  return {
    entity,
    class: SENSE_CLASSES[packed & 7] ?? 'blocker',
    ambiguity: AMBIGUITIES[(packed >> 3) & 3] ?? 'none',
    alone: ((packed >> 5) & 1) === 1,
    listed: ((packed >> 6) & 1) === 1,
    languages: (packed >> 7) & 7,
    prior: (packed >> 10) / PRIOR_STEPS,
    literal: -1,
    nested: false,
  };
}

/** Makes a gazetteer from the ready-made form, without sorting anything. */
export function readGazetteer(file: GazetteerFile): Gazetteer {
  const names = nameList(file.names);
  const firstSense = new Int32Array(names.count + 1);
  for (const name of file.further) firstSense[name + 1] = (firstSense[name + 1] ?? 0) + 1;
  for (let name = 0; name < names.count; name += 1) {
    firstSense[name + 1] = (firstSense[name] ?? 0) + 1 + (firstSense[name + 1] ?? 0);
  }
  const kinds = file.kinds.split('\n');
  const types = file.types.split('\n');
  const countries = file.countries.split('\n');
  const states = file.states.split('\n');
  const entities = (file.ids === '' ? [] : file.ids.split('\n')).map((id, at) => ({
    id,
    kind: kindOf(kinds[at]),
    type: types[at] ?? '',
    country: countries[at] || null,
    state: states[at] || null,
  }));
  return {
    pack: file.pack,
    index: indexNames(names),
    entities,
    givenNames: new Set(file.givenNames.split('\n')),
    sensesOf: (name) => {
      const senses: Sense[] = [];
      const stop = firstSense[name + 1] ?? 0;
      for (let at = firstSense[name] ?? 0; at < stop; at += 1) {
        senses.push(unpackSense(file.senses[at] ?? 0, file.entities[at] ?? -1));
      }
      return senses;
    },
  };
}

function kindOf(kind: string | undefined): MarkKind {
  return kind === 'person' || kind === 'organisation' || kind === 'event' ? kind : 'place';
}

/** Indexes forms; the same form with several senses keeps them in the order given. */
export function buildGazetteer(
  pack: string,
  entities: readonly GazetteerEntity[],
  forms: readonly NamedSense[],
): Gazetteer {
  const byForm = sensesByForm(forms);
  const unordered = [...byForm.keys()];
  const names = Array.from(nameOrder(unordered), (at) => unordered[at] ?? '');
  return {
    pack,
    index: indexNames(nameList(names.join('\n'))),
    entities,
    givenNames: new Set(),
    sensesOf: (name) => byForm.get(names[name] ?? '') ?? [],
  };
}

/** Groups the senses by form. */
export function sensesByForm(forms: readonly NamedSense[]): Map<string, Sense[]> {
  const byForm = new Map<string, Sense[]>();
  for (const { form, sense } of forms) {
    const senses = byForm.get(form);
    if (senses) senses.push(sense);
    else byForm.set(form, [sense]);
  }
  return byForm;
}

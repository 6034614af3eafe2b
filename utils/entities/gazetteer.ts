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
  /** For a continent or region: ISO 3166-1 alpha-2 of what lies in it, divided by spaces. */
  readonly members?: string;
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

/** What `packSense` made of a sense. */
export function unpackSense(packed: number, entity: number): Sense {
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

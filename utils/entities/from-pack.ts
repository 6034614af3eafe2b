import type { Alias, Entity, Pack } from '../packs/pack.ts';
import {
  buildGazetteer,
  type Gazetteer,
  type GazetteerEntity,
  LANGUAGE_BITS,
  type NamedSense,
  type Sense,
} from './gazetteer.ts';
import { surfaceForms } from './surface-forms.ts';

/** Priors of aliases that state none: a curated pack's names are meant, its titles only listed. */
const PRIORS: Readonly<Record<Alias['class'], number>> = {
  name: 0.9,
  surname: 0.85,
  acronym: 0.85,
  demonym: 0.85,
  description: 0.8,
  title: 0.5,
  metonym: 0.85,
};

/** A longer name that means something else ("Papua New Guinea" beside "Guinea"). */
const BLOCKER: Sense = {
  entity: -1,
  class: 'blocker',
  prior: 1,
  alone: false,
  listed: false,
  languages: 0,
  ambiguity: 'none',
  nested: false,
  literal: -1,
};

/** Indexes a small pack (the article's, an imported one, the reader's own entities) at run time. */
export function gazetteerFromPack(pack: Pick<Pack, 'id' | 'entities'>): Gazetteer {
  const positions = new Map(pack.entities.map((entity, at) => [entity.id, at]));
  const forms = pack.entities.flatMap((entity, at) => formsOf(entity, at, positions));
  return buildGazetteer(pack.id, pack.entities.map(gazetteerEntity), forms);
}

function gazetteerEntity(entity: Entity): GazetteerEntity {
  return {
    id: entity.id,
    kind: entity.kind,
    type: entity.type,
    country: entity.flag ?? null,
    state: null,
  };
}

function formsOf(entity: Entity, at: number, positions: ReadonlyMap<string, number>): NamedSense[] {
  const aliases = entity.aliases.flatMap((alias) => aliasForms(alias, at, positions));
  const known = new Set(aliases.map(({ form }) => form));
  // An event's title is how we call it, not how texts do.
  const own = entity.kind === 'event' ? [] : Object.values(entity.name);
  const named = own
    .filter((name): name is string => name !== undefined)
    .flatMap((text) => aliasForms({ text, class: 'name' }, at, positions))
    .filter(({ form }) => !known.has(form));
  const blockers = (entity.blockers ?? [])
    .flatMap(surfaceForms)
    .map((form) => ({ form, sense: BLOCKER }));
  return distinct([...aliases, ...named, ...blockers]);
}

function aliasForms(
  alias: Alias,
  at: number,
  positions: ReadonlyMap<string, number>,
): NamedSense[] {
  const sense: Sense = {
    entity: at,
    class: alias.class,
    prior: alias.prior ?? PRIORS[alias.class],
    alone: alias.alone ?? false,
    listed: alias.listed ?? alias.class === 'title',
    languages: languageMask(alias.languages),
    ambiguity: 'none',
    nested: alias.nested ?? false,
    literal: alias.literal === undefined ? -1 : (positions.get(alias.literal) ?? -1),
  };
  return [alias.text, ...(alias.forms ?? [])]
    .flatMap(surfaceForms)
    .flatMap((form) => atSentenceStart(form, alias))
    .map((form) => ({ form, sense }));
}

/** "the West African nation" also opens sentences. */
function atSentenceStart(form: string, alias: Alias): string[] {
  const capital = form.charAt(0).toUpperCase() + form.slice(1);
  const small =
    alias.class === 'description' || alias.class === 'title' || alias.class === 'demonym';
  return small && capital !== form ? [form, capital] : [form];
}

/** 0 for "all languages"; languages without rules of their own count as none of the bits. */
function languageMask(languages: readonly string[] | undefined): number {
  if (!languages) return 0;
  return languages.reduce((mask, language) => mask | (LANGUAGE_BITS[language] ?? 0), 0);
}

function distinct(forms: readonly NamedSense[]): NamedSense[] {
  const seen = new Set<string>();
  return forms.filter(({ form, sense }) => {
    const key = `${form}\n${sense.class}\n${sense.entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

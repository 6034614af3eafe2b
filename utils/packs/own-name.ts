import * as v from 'valibot';
import { isBlank, withoutHiddenCharacters } from './hidden-characters.ts';
import { LIMITS } from './limits.ts';
import { EntityKindSchema, type Alias, type Entity, type Source } from './pack.ts';
import { hasCredentials, QidSchema } from './pack-values.ts';

/** Further names a reader gives one of their own; more are a pack's work. */
const ALIASES = 40;

/** What is pasted from pages may hold characters for which a pack file would be refused. */
const PastedSchema = v.pipe(v.string(), v.transform(withoutHiddenCharacters));

const FormSchema = v.pipe(
  PastedSchema,
  v.transform((text) => (isBlank(text) ? '' : text.trim())),
  v.minLength(1),
  v.maxLength(LIMITS.name),
);

/** A name of the reader's own as a form shows it: plain fields, nothing required but the name. */
export const OwnNameSchema = v.object({
  name: FormSchema,
  kind: EntityKindSchema,
  description: v.pipe(PastedSchema, v.trim(), v.maxLength(LIMITS.text)),
  /** Other forms that mean the same. */
  aliases: v.pipe(v.array(FormSchema), v.maxLength(ALIASES)),
  /** A Wikidata id or address, any other https address, or nothing. */
  link: v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.url)),
});
export type OwnName = v.InferOutput<typeof OwnNameSchema>;

/** What an own name becomes in the reader's pack. */
export interface OwnEntity {
  readonly entity: Entity;
  /** The page its link leads to, for the pack's list of sources. */
  readonly sources: readonly Source[];
}

/** What an own name is made with beside its fields. */
export interface OwnContext {
  readonly id: string;
  /** ISO date of the edit. */
  readonly day: string;
  /** The entity it is edited from: what the form does not show stays as it is. */
  readonly known?: Entity | null;
  /**
   * Words on one article that the reader said mean it: it is not marked for them on others, where
   * they mean what they always do.
   */
  readonly corrected?: string | undefined;
}

/** What the link of an own name says. */
export type OwnLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'wikidata'; readonly id: string }
  | { readonly kind: 'page'; readonly url: string }
  /** Neither; it must not be kept as if it were one. */
  | { readonly kind: 'wrong' };

/** Property of the fact that holds an own name's link. */
const LINK_PROPERTY = 'read-more';
/** Aliases that the form does not show: they follow from the name or from a correction. */
const HIDDEN: ReadonlySet<Alias['class']> = new Set(['surname', 'description']);
/** A reader's own name is meant wherever it stands; packs' names begin lower. */
const SURE = 1;

/** Reads what a reader put into the field for a link. */
export function readLink(text: string): OwnLink {
  const given = text.trim();
  if (given === '') return { kind: 'none' };
  const id = /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q\d+)\/?$/iu.exec(
    given,
  )?.[1];
  if (id !== undefined) {
    const qid = id.toUpperCase();
    return v.is(QidSchema, qid) ? { kind: 'wikidata', id: qid } : { kind: 'wrong' };
  }
  if (!URL.canParse(given) || given.length > LIMITS.url) return { kind: 'wrong' };
  const url = new URL(given);
  return url.protocol === 'https:' && !hasCredentials(given)
    ? { kind: 'page', url: url.href }
    : { kind: 'wrong' };
}

/** The entity of an own name. */
export function ownEntity(
  own: OwnName,
  { id, day, known = null, corrected }: OwnContext,
): OwnEntity {
  const link = readLink(own.link);
  const facts = (known?.facts ?? []).filter(({ property }) => property !== LINK_PROPERTY);
  const source = link.kind === 'page' ? sourceOf(link.url, id) : null;
  const type = known?.kind === own.kind ? known.type : own.kind;
  return {
    entity: {
      ...known,
      id,
      kind: own.kind,
      type,
      name: known?.name.en === own.name ? known.name : { en: own.name },
      description:
        known?.description.en === own.description
          ? known.description
          : // A pack's rows always say something; a card leaves out what only repeats the kind.
            { en: own.description || own.name },
      wikidata: link.kind === 'wikidata' ? link.id : null,
      aliases: aliasesOf(own, known?.aliases ?? [], corrected),
      facts: source
        ? [
            ...facts,
            {
              id: `${id}-link`.slice(-80).replace(/^-+/u, ''),
              property: LINK_PROPERTY,
              value: { en: source.title },
              asOf: day,
              sources: [source.id],
            },
          ]
        : facts,
    },
    sources: source ? [source] : [],
  };
}

/** An entity of the reader's pack as the form shows it. */
export function ownNameOf(entity: Entity, sources: readonly Source[]): OwnName {
  const [cited] = entity.facts.find(({ property }) => property === LINK_PROPERTY)?.sources ?? [];
  const page = sources.find(({ id }) => id === cited)?.url;
  return {
    name: entity.name.en,
    kind: entity.kind,
    description: entity.description.en === entity.name.en ? '' : entity.description.en,
    aliases: entity.aliases
      .filter(({ text, class: use }) => !HIDDEN.has(use) && text !== entity.name.en)
      .map(({ text }) => text),
    link: entity.wikidata ?? page ?? '',
  };
}

/**
 * The name itself, a person's surname after it, what else the reader calls it, and what means it
 * only where the reader said so: a description counts in articles of its own pack alone, and this
 * pack has none (`utils/entities/rules/`).
 */
function aliasesOf(
  { name, kind, aliases }: OwnName,
  known: readonly Alias[],
  corrected: string | undefined,
): Alias[] {
  const hidden = known.filter(({ class: use }) => use === 'description');
  const said = hidden.map(({ text }) => text);
  const scoped = corrected === undefined || said.includes(corrected) ? said : [...said, corrected];
  const make = (text: string, use: Alias['class']): Alias =>
    known.find((alias) => alias.text === text && alias.class === use) ?? {
      text,
      class: use,
      prior: SURE,
      ...(small(text) && { forms: [capitalised(text)] }),
    };
  const full = [...new Set([name, ...aliases])].filter((text) => !scoped.includes(text));
  const surname = kind === 'person' ? surnameOf(name) : null;
  const ends = surname === null || full.includes(surname) ? [] : [surname];
  return [
    ...full.map((text) => make(text, 'name')),
    ...ends.filter((text) => !scoped.includes(text)).map((text) => make(text, 'surname')),
    ...scoped.map((text) => make(text, 'description')),
  ];
}

/** The last of two or more words that begin with a capital; null where a name has no such end. */
function surnameOf(name: string): string | null {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 2 && /^\p{Lu}/u.test(last) ? last : null;
}

/** What begins small also opens sentences. */
function small(text: string): boolean {
  return capitalised(text) !== text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sourceOf(url: string, id: string): Source {
  const title = new URL(url).hostname.replace(/^www\./u, '');
  return { id: `${id}-page`.slice(-80).replace(/^-+/u, ''), title, url };
}

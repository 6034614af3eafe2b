import * as v from 'valibot';

/**
 * A context pack: one dataset of entities, events, statements and facts with their sources.
 * The readable form lies in `data/` as JSON; `data/README.md` documents it for people.
 */

/** Kinds of marks; each is one CSS highlight `sidelight-<kind>`. */
export const MARK_KINDS = ['person', 'place', 'organisation', 'event', 'statement'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const EntityKindSchema = v.picklist(['person', 'place', 'organisation', 'event']);

/** A text in the interface languages; English is always there. */
export const LocalisedSchema = v.object({
  en: v.string(),
  fr: v.optional(v.string()),
  ru: v.optional(v.string()),
});
export type Localised = v.InferOutput<typeof LocalisedSchema>;

/** A calendar date of stated precision: `2024`, `2024-06` or `2024-06-05`. */
export const PartialDateSchema = v.pipe(v.string(), v.regex(/^-?\d{4}(-\d{2}(-\d{2})?)?$/));

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(80));
const Qid = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/));

/** Something a reader can open, or a named data package. */
export const SourceSchema = v.object({
  id: Id,
  title: v.string(),
  url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  publisher: v.optional(v.string()),
  date: v.optional(PartialDateSchema),
  licence: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/**
 * How a surface form counts as a mention.
 * `name` by itself; `surname` only after the full name and where no one else shares it;
 * `acronym` only beside or after the full name unless `alone`; `demonym` is the adjective or the
 * people; `description` only in an article this pack belongs to; `title` likewise;
 * `metonym` a place that stands for its government.
 */
export const ALIAS_CLASSES = [
  'name',
  'surname',
  'acronym',
  'demonym',
  'description',
  'title',
  'metonym',
] as const;

export const AliasSchema = v.object({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  class: v.picklist(ALIAS_CLASSES),
  /** Languages whose texts use it; missing means all. */
  languages: v.optional(v.array(v.string())),
  /** Further inflected forms of the same alias. */
  forms: v.optional(v.array(v.string())),
  /** An acronym that may stand without its full name. */
  alone: v.optional(v.boolean()),
  /** Shown only in the side list, never marked. */
  listed: v.optional(v.boolean()),
  /** 0 to 1, how likely the form means this entity before any context. */
  prior: v.optional(v.number()),
  /** For metonyms: the entity the name literally means. */
  literal: v.optional(Id),
});
export type Alias = v.InferOutput<typeof AliasSchema>;

/** One dated, sourced statement about an entity. No fact without a source. */
export const FactSchema = v.object({
  id: Id,
  /** A property of `properties.ts`, which holds its label in three languages. */
  property: v.string(),
  value: v.union([LocalisedSchema, v.object({ entity: Id, text: v.optional(LocalisedSchema) })]),
  from: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  /** The date for which the sources state it. */
  asOf: PartialDateSchema,
  sources: v.pipe(v.array(Id), v.minLength(1)),
  note: v.optional(LocalisedSchema),
});
export type Fact = v.InferOutput<typeof FactSchema>;

export const EntitySchema = v.object({
  id: Id,
  kind: EntityKindSchema,
  /** Finer: country, city, region, continent, person, ministry, armed-group, ... */
  type: v.string(),
  name: LocalisedSchema,
  /** One line, no full stop: who or what it is. */
  description: LocalisedSchema,
  wikidata: v.nullable(Qid),
  geonames: v.optional(v.number()),
  /** [latitude, longitude], degrees, WGS 84. */
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
  /** ISO 3166-1 alpha-2 of a flag to show. */
  flag: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  aliases: v.array(AliasSchema),
  facts: v.array(FactSchema),
  /** Easily mixed up with; shown on the card. */
  confusable: v.optional(v.array(LocalisedSchema)),
  /** ids of statements about identity or names that a reader should see. */
  note: v.optional(LocalisedSchema),
});
export type Entity = v.InferOutput<typeof EntitySchema>;

/** Words of an article as W3C selectors; short, never whole sentences. */
const PackSelectorSchema = v.object({
  exact: v.pipe(v.string(), v.maxLength(64)),
  prefix: v.optional(v.pipe(v.string(), v.maxLength(32))),
  suffix: v.optional(v.pipe(v.string(), v.maxLength(32))),
});

/**
 * A passage given by where it begins and ends, so that a long one can be found
 * without its words being stored (as in text fragments, `start,end`).
 */
export const PassageSchema = v.object({
  start: PackSelectorSchema,
  end: v.optional(PackSelectorSchema),
});
export type Passage = v.InferOutput<typeof PassageSchema>;

export const EventSchema = v.object({
  id: Id,
  /** The entity row (kind `event`) that carries names and facts. */
  entity: Id,
  from: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  /** What the article itself lets one date it to, where that is coarser. */
  stated: v.optional(v.string()),
  modality: v.optional(v.picklist(['happened', 'ongoing', 'expected', 'disputed'])),
  place: v.optional(Id),
  participants: v.array(v.object({ entity: Id, role: v.string() })),
  passages: v.array(PassageSchema),
});
export type PackEvent = v.InferOutput<typeof EventSchema>;

export const StatementSchema = v.object({
  id: Id,
  speaker: Id,
  manner: v.picklist(['quoted', 'reported']),
  /** Where and when it was said, as far as known. */
  place: v.optional(Id),
  date: v.optional(PartialDateSchema),
  venue: v.optional(LocalisedSchema),
  venueInferred: v.optional(v.boolean()),
  continues: v.optional(Id),
  gist: LocalisedSchema,
  passage: PassageSchema,
});
export type Statement = v.InferOutput<typeof StatementSchema>;

export const ClaimSchema = v.object({
  id: Id,
  subject: v.string(),
  predicate: v.string(),
  object: v.optional(v.string()),
  /** Who answers for it: an entity id, or `narrator`, or `unnamed`. */
  source: v.string(),
  attribution: v.string(),
  modality: v.string(),
  time: v.optional(v.string()),
  gist: LocalisedSchema,
  passage: v.optional(PassageSchema),
  /** A forecast or promise that can be looked at again. */
  checkBack: v.optional(PartialDateSchema),
});
export type Claim = v.InferOutput<typeof ClaimSchema>;

export const RelationSchema = v.object({
  subject: Id,
  predicate: v.string(),
  object: Id,
  from: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  sources: v.array(Id),
});

export const StopSchema = v.object({
  order: v.number(),
  /** Where the article says it was. */
  entity: Id,
  from: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  status: v.picklist(['done', 'under-way', 'expected']),
  place: v.optional(Id),
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
  disputed: v.optional(v.boolean()),
  check: v.optional(Id),
});

/** A reviewed claim: what other reports say, never a silent correction. */
export const CheckSchema = v.object({
  id: Id,
  claim: Id,
  entities: v.array(Id),
  verdict: v.picklist(['supported', 'simplified', 'conflicts', 'not-checked']),
  text: LocalisedSchema,
  sources: v.array(Id),
});
export type Check = v.InferOutput<typeof CheckSchema>;

/** The articles a pack belongs to. */
export const PackArticleSchema = v.object({
  identities: v.array(v.string()),
  fingerprint: v.array(v.string()),
  title: v.optional(v.string()),
  date: PartialDateSchema,
  language: v.string(),
});

export const PackSchema = v.object({
  format: v.literal('sidelight-pack'),
  version: v.literal(1),
  id: Id,
  title: LocalisedSchema,
  /** Date up to which its facts were kept. */
  asOf: PartialDateSchema,
  licence: v.string(),
  attributions: v.array(v.object({ name: v.string(), url: v.string(), licence: v.string() })),
  sources: v.array(SourceSchema),
  entities: v.array(EntitySchema),
  events: v.array(EventSchema),
  statements: v.array(StatementSchema),
  claims: v.array(ClaimSchema),
  relations: v.array(RelationSchema),
  itinerary: v.array(StopSchema),
  checks: v.array(CheckSchema),
  articles: v.array(PackArticleSchema),
});
export type Pack = v.InferOutput<typeof PackSchema>;

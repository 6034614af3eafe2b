import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import {
  AddressSchema,
  CoordinatesSchema,
  IdSchema,
  LanguageSchema,
  listOf,
  LocalisedSchema,
  NameSchema,
  PartialDateSchema,
  QidSchema,
  TextSchema,
} from './pack-values.ts';
import {
  CheckSchema,
  ClaimSchema,
  EventSchema,
  RelationSchema,
  StatementSchema,
  StopSchema,
} from './story-rows.ts';
import { crowdedEntities } from './shared-forms.ts';

export type { MarkKind } from './mark-kinds.ts';
export type { Localised, Passage } from './pack-values.ts';

/**
 * A context pack: one dataset of entities, events, statements and facts with their sources.
 * The readable form lies in `data/` as JSON; `data/README.md` documents it for people and
 * `data/pack.schema.json` is the same for other programs. Unknown keys are errors, so that a
 * slip of the pen is told and not dropped.
 */

/** Something a reader can open. */
export const SourceSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  url: AddressSchema,
  publisher: v.optional(NameSchema),
  date: v.optional(PartialDateSchema),
  licence: v.optional(NameSchema),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** What an entity is at the coarsest; each has a mark of its own. */
export const EntityKindSchema = v.picklist(['person', 'place', 'organisation', 'event']);

/**
 * How a surface form counts as a mention.
 * `name` by itself; `surname` only after the full name and where no one else shares it;
 * `acronym` only beside or after the full name unless `alone`; `demonym` is the adjective or the
 * people; `description` only in an article this pack belongs to; `title` only directly beside one
 * of the entity's own names; `metonym` a place that stands for its government.
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

export const AliasSchema = v.strictObject({
  /**
   * As it stands inside a sentence. What begins with a small letter here also counts with a
   * capital at the beginning of a sentence; otherwise case decides.
   */
  text: NameSchema,
  class: v.picklist(ALIAS_CLASSES),
  /** Languages whose texts use it; missing means all. */
  languages: v.optional(listOf(LanguageSchema)),
  /** Further inflected forms of the same alias. */
  forms: v.optional(listOf(NameSchema, LIMITS.formsPerAlias)),
  /** An acronym that may stand without its full name. */
  alone: v.optional(v.boolean()),
  /** Shown only in the side list, never marked. */
  listed: v.optional(v.boolean()),
  /** Names of other entities inside this form stay mentions ("French" in "French troops"). */
  nested: v.optional(v.boolean()),
  /** 0 to 1, how likely the form means this entity before any context. */
  prior: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** For metonyms: the entity the name literally means. */
  literal: v.optional(IdSchema),
});
export type Alias = v.InferOutput<typeof AliasSchema>;

/** What a fact says: words, another entity, or a date that is written in the reader's language. */
export const FactValueSchema = v.union([
  LocalisedSchema,
  v.strictObject({ entity: IdSchema, text: v.optional(LocalisedSchema) }),
  v.strictObject({ date: PartialDateSchema }),
]);

/** One dated, sourced statement about an entity. No fact without a source. */
export const FactSchema = v.strictObject({
  id: IdSchema,
  /** A property of `properties.ts`, which holds its label in three languages. */
  property: IdSchema,
  value: FactValueSchema,
  /** When it began to hold; for an occasion ("took power") the date of it. */
  from: v.optional(PartialDateSchema),
  /** When it ceased to hold; missing if it still held on `asOf`. */
  until: v.optional(PartialDateSchema),
  /** The date for which the sources state it. */
  asOf: PartialDateSchema,
  sources: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(LIMITS.list)),
  /** What a reader should know beside it: sources that differ, what could not be checked. */
  note: v.optional(LocalisedSchema),
  /** Only part of it could be confirmed; the note says which. */
  partly: v.optional(v.boolean()),
});
export type Fact = v.InferOutput<typeof FactSchema>;

export const EntitySchema = v.strictObject({
  id: IdSchema,
  kind: EntityKindSchema,
  /** Finer, a type of `entity-types.ts`: country, city, person, ministry, armed-group, ... */
  type: IdSchema,
  name: LocalisedSchema,
  /** One line, no full stop: who or what it is. */
  description: LocalisedSchema,
  /** Null where none was found; never a guess. */
  wikidata: v.nullable(QidSchema),
  geonames: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  coordinates: v.optional(CoordinatesSchema),
  /** ISO 3166-1 alpha-2 of a flag to show. */
  flag: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  aliases: listOf(AliasSchema, LIMITS.aliasesPerEntity),
  facts: listOf(FactSchema, LIMITS.factsPerEntity),
  /** Longer names that hold one of its forms and mean something else ("Papua New Guinea"). */
  blockers: v.optional(listOf(NameSchema)),
  /** Easily mixed up with; shown on the card. */
  confusable: v.optional(listOf(LocalisedSchema)),
  /** What a reader should know of its names or identity. */
  note: v.optional(LocalisedSchema),
});
export type Entity = v.InferOutput<typeof EntitySchema>;

const EntitiesSchema = v.pipe(
  listOf(EntitySchema, LIMITS.entities),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value: input } = dataset;
    for (const key of crowdedEntities(input, LIMITS.entitiesPerForm)) {
      addIssue({
        message: `Shares a form with more than ${LIMITS.entitiesPerForm - 1} other entities`,
        path: [{ type: 'array', origin: 'value', input, key, value: input[key] }],
      });
    }
  }),
);

/** An article that the pack belongs to. */
export const PackArticleSchema = v.strictObject({
  /** As made by `utils/article/identity.ts`, strongest first. */
  identities: listOf(v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.url))),
  /** As made by `utils/article/fingerprint.ts`. */
  fingerprint: listOf(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)), LIMITS.fingerprint),
  /** A title in our words: the headline is the publisher's. */
  title: v.optional(LocalisedSchema),
  date: PartialDateSchema,
  language: LanguageSchema,
});
export type PackArticle = v.InferOutput<typeof PackArticleSchema>;

const AttributionSchema = v.strictObject({
  name: NameSchema,
  url: AddressSchema,
  licence: NameSchema,
});

/** What the first key of a pack says. */
export const PACK_FORMAT = 'sidelight-pack';

/**
 * The version of the format. It is raised when a pack of the former shape can no longer be read as it
 * is; new optional keys raise it too, as unknown keys are errors.
 */
export const PACK_VERSION = 1;

export const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  id: IdSchema,
  title: LocalisedSchema,
  /** Date up to which its facts were kept. */
  asOf: PartialDateSchema,
  licence: NameSchema,
  attributions: listOf(AttributionSchema),
  sources: listOf(SourceSchema, LIMITS.sources),
  entities: EntitiesSchema,
  events: listOf(EventSchema, LIMITS.rows),
  statements: listOf(StatementSchema, LIMITS.rows),
  claims: listOf(ClaimSchema, LIMITS.rows),
  relations: listOf(RelationSchema, LIMITS.rows),
  itinerary: listOf(StopSchema, LIMITS.rows),
  checks: listOf(CheckSchema, LIMITS.rows),
  articles: listOf(PackArticleSchema),
});
export type Pack = v.InferOutput<typeof PackSchema>;

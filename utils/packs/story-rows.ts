import * as v from 'valibot';
import {
  CoordinatesSchema,
  IdSchema,
  listOf,
  LocalisedSchema,
  NameSchema,
  PartialDateSchema,
  PassageSchema,
} from './pack-values.ts';

/** Rows of a pack that say what its article tells: events, statements, claims, relations, stops. */

export const EventSchema = v.strictObject({
  id: IdSchema,
  /** The entity row (kind `event`) that carries names and facts. */
  entity: IdSchema,
  from: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  /** Sources of `from` and `until` where they say more than the article does. */
  sources: v.optional(listOf(IdSchema)),
  /** What the article itself lets one date it to, as an EDTF date or interval. */
  stated: v.optional(NameSchema),
  modality: v.optional(v.picklist(['happened', 'ongoing', 'expected', 'disputed'])),
  place: v.optional(IdSchema),
  /** `role` is one of `properties.ts`: agent, target, place, ... */
  participants: listOf(v.strictObject({ entity: IdSchema, role: IdSchema })),
  /** Where the article speaks of it. */
  passages: listOf(PassageSchema),
  /** The statement in which it is told, if only someone's word stands for it. */
  attributed: v.optional(IdSchema),
});
export type PackEvent = v.InferOutput<typeof EventSchema>;

export const StatementSchema = v.strictObject({
  id: IdSchema,
  speaker: IdSchema,
  manner: v.picklist(['quoted', 'reported']),
  /** Where and when it was said, as far as known. */
  place: v.optional(IdSchema),
  date: v.optional(PartialDateSchema),
  venue: v.optional(LocalisedSchema),
  /** The article names the venue elsewhere, not at these words. */
  venueInferred: v.optional(v.boolean()),
  /** The statement that this one goes on with, in the same breath. */
  continues: v.optional(IdSchema),
  /** In our words, never the article's. */
  gist: LocalisedSchema,
  passage: PassageSchema,
});
export type Statement = v.InferOutput<typeof StatementSchema>;

/** How a claim is put forward. */
export const ATTRIBUTIONS = [
  'none',
  'quote',
  'indirect',
  'apposition',
  'gloss',
  'hedge',
  'caption',
] as const;

/** What kind of claim it is, and how sure it is put. */
export const MODALITIES = [
  'asserted',
  'interpretive',
  'causal',
  'presupposed',
  'evaluative',
  'commitment',
  'prediction',
  'expected',
  'ongoing',
] as const;

export const ClaimSchema = v.strictObject({
  id: IdSchema,
  /** Entity id, or `unnamed` where the article leaves it out. */
  subject: IdSchema,
  /** In plain English: "is head of". */
  predicate: NameSchema,
  /** Entity ids. */
  object: v.optional(listOf(IdSchema)),
  /** Who answers for it: an entity id, or `narrator`, or `unnamed`. */
  source: IdSchema,
  attribution: v.picklist(ATTRIBUTIONS),
  /** The statement it is part of, for quotes. */
  statement: v.optional(IdSchema),
  modality: v.picklist(MODALITIES),
  /** EDTF date or interval that the claim speaks of. */
  time: v.optional(NameSchema),
  /** In our words, never the article's. */
  gist: LocalisedSchema,
  passage: v.optional(PassageSchema),
  /** A forecast or promise: the day on which the pack proposes to look at it again. */
  checkBack: v.optional(PartialDateSchema),
});
export type Claim = v.InferOutput<typeof ClaimSchema>;

/** How two entities stand to each other; rests on sources or on a claim of the article. */
export const RelationSchema = v.strictObject({
  subject: IdSchema,
  /** One of `properties.ts`. */
  predicate: IdSchema,
  object: IdSchema,
  from: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  sources: listOf(IdSchema),
  claim: v.optional(IdSchema),
  /** The entity that stands for the relation itself, where the article speaks of it. */
  entity: v.optional(IdSchema),
  passages: v.optional(listOf(PassageSchema)),
});

export const StopSchema = v.strictObject({
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Where the article says it was. */
  entity: IdSchema,
  from: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  status: v.picklist(['done', 'under-way', 'expected']),
  /** The town, if known. */
  place: v.optional(IdSchema),
  sources: v.optional(listOf(IdSchema)),
  coordinates: v.optional(CoordinatesSchema),
  disputed: v.optional(v.boolean()),
  check: v.optional(IdSchema),
  passage: v.optional(PassageSchema),
});
export type Stop = v.InferOutput<typeof StopSchema>;

/** A reviewed claim: what other reports say, never a silent correction. */
export const CheckSchema = v.strictObject({
  id: IdSchema,
  claim: IdSchema,
  /** On whose cards it is shown. */
  entities: listOf(IdSchema),
  verdict: v.picklist(['supported', 'simplified', 'conflicts', 'not-checked']),
  text: LocalisedSchema,
  sources: listOf(IdSchema),
});
export type Check = v.InferOutput<typeof CheckSchema>;

import * as v from 'valibot';
import { isBlank } from './hidden-characters.ts';
import { isPartialDate } from './partial-date.ts';
import { LIMITS } from './limits.ts';

/** The small values that every row of a pack is made of. */

/** Said of a text that is only white space and what cannot be seen. */
export const BLANK = 'Holds nothing that can be seen';

/** A row's name inside its pack: lower case, digits, hyphens. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(80));

/** A Wikidata item. */
export const QidSchema = v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/));

/** Of nothing that can be seen, though of some length. */
const VisibleCheck = v.check((text: string) => text === '' || !isBlank(text), BLANK);

/** A text of at most `LIMITS.text` code units that is not empty. */
export const TextSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LIMITS.text),
  VisibleCheck,
);

/** A name or surface form. */
export const NameSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LIMITS.name),
  VisibleCheck,
);

/** A text in the interface languages; English is always there. */
export const LocalisedSchema = v.strictObject({
  en: TextSchema,
  fr: v.optional(TextSchema),
  ru: v.optional(TextSchema),
});
export type Localised = v.InferOutput<typeof LocalisedSchema>;

/** A calendar date of stated precision: `2024`, `2024-06` or `2024-06-05` (proleptic Gregorian). */
export const PartialDateSchema = v.pipe(
  v.string(),
  v.regex(/^-?\d{4}(-\d{2}(-\d{2})?)?$/),
  v.check(isPartialDate, 'No such day in the calendar'),
);

/** BCP 47 primary subtag. */
export const LanguageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

/** [latitude, longitude] in degrees, WGS 84. */
export const CoordinatesSchema = v.strictTuple([
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
]);

/** Whether an address names a user before its host, which looks like a host: `bbc.co.uk@evil.example`. */
export function hasCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

/** An address that a reader can open; only https. */
export const AddressSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url),
  v.url(),
  v.startsWith('https://'),
  v.check((address) => !hasCredentials(address), 'Names a user before its host'),
);

/** Words of an article as a W3C quote selector; a phrase, never a whole sentence. */
const PackSelectorSchema = v.strictObject({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.exact)),
  prefix: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.context))),
  suffix: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.context))),
});
export type PackSelector = v.InferOutput<typeof PackSelectorSchema>;

/**
 * A passage given by where it begins and ends, so that a long one can be found
 * without its words being stored (as in text fragments, `start,end`).
 */
export const PassageSchema = v.strictObject({
  start: PackSelectorSchema,
  end: v.optional(PackSelectorSchema),
});
export type Passage = v.InferOutput<typeof PassageSchema>;

/** A list of at most `max` items. */
export function listOf<const Item extends v.GenericSchema>(item: Item, max: number = LIMITS.list) {
  return v.pipe(v.array(item), v.maxLength(max));
}

import * as v from 'valibot';
import { COLOURS } from '../notes/colours.ts';

/** How many marks are shown; `first-in-paragraph` is the default (design.md, Surfaces). */
export const DENSITIES = ['every', 'first-in-paragraph', 'first-in-article', 'none'] as const;
export type Density = (typeof DENSITIES)[number];

/** Interface languages; `auto` follows the browser. */
export const LANGUAGES = ['en', 'fr', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Cards a day beyond which review is no longer one. */
export const MOST_PER_DAY = 500;

/** The reader's choices, one object under one key of `storage.local`. */
export const SettingsSchema = v.object({
  density: v.picklist(DENSITIES),
  language: v.picklist(['auto', ...LANGUAGES]),
  appearance: v.picklist(['auto', 'light', 'dark']),
  /** Kinds of marks that are shown at all. */
  kinds: v.object({
    person: v.boolean(),
    place: v.boolean(),
    organisation: v.boolean(),
    event: v.boolean(),
    statement: v.boolean(),
  }),
  /** Cards open when the pointer rests on a mark; click, tap and keys work either way. */
  hoverCards: v.boolean(),
  /** A small bar near selected words. */
  selectionToolbar: v.boolean(),
  /** The strip at the page's edge that shows where notes are. */
  noteRail: v.boolean(),
  /** Keys in the page (utils/dom/mark-keys.ts); a reader may need them for something else. */
  pageKeys: v.boolean(),
  lastColour: v.picklist(COLOURS),
  /** What each colour means to this reader; empty keeps the built-in name. */
  colourMeanings: v.record(v.picklist(COLOURS), v.string()),
  /** Hosts where Sidelight never does anything. */
  neverOn: v.array(v.string()),
  /** Hosts where marks are switched off (notes still show). */
  marksOff: v.array(v.string()),
  /** Packs that are switched off, by pack id. */
  packsOff: v.array(v.string()),
  /** Cards a day in review. */
  reviewPerDay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PER_DAY)),
  /** Daily backup through the downloads permission. */
  dailyBackup: v.boolean(),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  density: 'first-in-paragraph',
  language: 'auto',
  appearance: 'auto',
  kinds: { person: true, place: true, organisation: true, event: true, statement: true },
  hoverCards: true,
  selectionToolbar: true,
  noteRail: true,
  pageKeys: true,
  lastColour: 'yellow',
  colourMeanings: {},
  neverOn: [],
  marksOff: [],
  packsOff: [],
  reviewPerDay: 20,
  dailyBackup: false,
};

/**
 * Reads settings from stored data of any age: fields that are missing or invalid take their
 * default, so one bad field never costs the reader the others.
 */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const entries = Object.entries(SettingsSchema.entries).flatMap(([key, schema]) => {
    const parsed = v.safeParse(schema, Reflect.get(stored, key));
    return parsed.success ? [[key, parsed.output]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(entries) };
}

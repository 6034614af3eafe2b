import type { Ambiguity, SenseClass } from '../../utils/entities/gazetteer.ts';
import type { MarkKind } from '../../utils/packs/pack.ts';

/** A name of an entity with how it counts, before case forms and variants are made. */
export interface EntryForm {
  readonly text: string;
  readonly class: SenseClass;
  readonly prior: number;
  /** Languages of texts it stands in; empty means all. */
  readonly languages: readonly string[];
  readonly alone?: boolean;
  readonly listed?: boolean;
  readonly ambiguity?: Ambiguity;
}

/** A fact in short form: property, value (text in en, fr, ru or an entity id), source ids, as-of. */
export interface EntryFact {
  readonly property: string;
  readonly text?: readonly [en: string, fr: string, ru: string];
  readonly entity?: string;
  readonly from?: string;
  readonly until?: string;
  readonly asOf: string;
  readonly source: string;
}

/** One entity of the world pack as the build makes it. */
export interface WorldEntry {
  readonly id: string;
  readonly kind: MarkKind;
  readonly type: string;
  readonly name: readonly [en: string, fr: string, ru: string];
  readonly description: readonly [en: string, fr: string, ru: string];
  readonly wikidata: string | null;
  readonly geonames: number | null;
  /** [latitude, longitude], degrees, WGS 84. */
  readonly coordinates: readonly [number, number] | null;
  /** ISO 3166-1 alpha-2 of the country it is or lies in. */
  readonly country: string | null;
  /** Postal code of the state it is or lies in, in the United States only. */
  readonly state?: string | null;
  /** For a continent or region: ISO 3166-1 alpha-2 of what lies in it (UN M49), divided by spaces. */
  readonly members?: string;
  readonly facts: readonly EntryFact[];
  readonly forms: readonly EntryForm[];
}

/** Something a card can cite. */
export interface WorldSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly licence?: string;
}

/** An id made from an English name: `N'Djamena` gives `n-djamena`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70);
}

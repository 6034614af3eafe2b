import type { Gazetteer, GazetteerEntity, Sense } from './gazetteer.ts';
import type { Passage } from './passage.ts';

/** One reading of a surface form. */
export interface Reading {
  readonly gazetteer: Gazetteer;
  readonly sense: Sense;
  /** Null for a blocker. */
  readonly entity: GazetteerEntity | null;
  /** For a blocker that is a state of a federation: the federation's ISO 3166-1 alpha-2 code. */
  readonly stateOf: string | null;
  /** For such a blocker, the state's postal code, if it has one. */
  readonly stateCode: string | null;
  /** Pack-qualified id; empty for a blocker. */
  readonly id: string;
}

/** A name found in a passage, with everything it may mean. Offsets: UTF-16 into the passage. */
export interface Span {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** First and last word of the passage that it covers. */
  readonly first: number;
  readonly last: number;
  /** In the order of the gazetteers. */
  readonly readings: readonly Reading[];
  /** Lies inside another span that is marked too. */
  readonly nested: boolean;
}

/** True if nothing but a blocker stands here. */
export function isBlocked(span: Span): boolean {
  return span.readings.every((reading) => reading.entity === null);
}

/** "U.S.", "UK": before a noun, initials of a country do an adjective's work ("U.S. troops"). */
export function isAttributive(span: Span): boolean {
  return /^(?:[A-ZА-Я]\.?){2,3}$/.test(span.surface);
}

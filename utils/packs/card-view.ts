import type { MarkKind } from './pack.ts';

/** What a card shows: plain data in the reader's language, made by `card.ts`, drawn by any surface. */
export interface CardView {
  /** Pack-qualified id. */
  readonly entity: string;
  readonly kind: MarkKind;
  readonly title: string;
  /** "Country", "Foreign minister": the finer type in the reader's language. */
  readonly type: string;
  readonly description: string;
  /** ISO 3166-1 alpha-2. */
  readonly flag: string | null;
  readonly wikidata: string | null;
  readonly coordinates: readonly [number, number] | null;
  /** The article's date that `then` speaks of; null if the article has none. */
  readonly date: string | null;
  /** True on the article's date, or without a date of their own. */
  readonly then: readonly CardFact[];
  /** What has changed between the article's date and the pack's. */
  readonly since: readonly CardFact[];
  readonly notices: readonly CardNotice[];
  /** For a metonym: the place the name literally means, kept as second line. */
  readonly literal: {
    readonly entity: string;
    readonly title: string;
    readonly description: string;
  } | null;
  /** Names it is easily mixed up with. */
  readonly confusable: readonly string[];
  readonly pack: { readonly id: string; readonly title: string; readonly asOf: string };
}

export interface CardFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Entity the value links to, if any. */
  readonly entity: string | null;
  /** "since 9 March 2004", already in the reader's language; empty if timeless. */
  readonly when: string;
  /** As-of date, formatted. */
  readonly asOf: string;
  readonly sources: readonly CardSource[];
  readonly note: string;
}

export interface CardSource {
  readonly title: string;
  readonly url: string;
}

export interface CardNotice {
  readonly kind: 'check' | 'metonym' | 'disputed' | 'simplified';
  readonly text: string;
  readonly sources: readonly CardSource[];
}

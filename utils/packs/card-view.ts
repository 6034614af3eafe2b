import type { MarkKind } from './pack.ts';

/** What a card shows: plain data in the reader's language, made by `card.ts`, drawn by any surface. */
export interface CardView {
  /** Pack-qualified id. */
  readonly entity: string;
  readonly kind: MarkKind;
  readonly title: string;
  /** "Country", "Ministry": the finer type in the reader's language. */
  readonly type: string;
  readonly description: string;
  /** ISO 3166-1 alpha-2. */
  readonly flag: string | null;
  readonly wikidata: string | null;
  /** [latitude, longitude], degrees. */
  readonly coordinates: readonly [number, number] | null;
  /** The article's date that `then` speaks of; null if the article has none. */
  readonly date: string | null;
  /** True on the article's date, or without a date of their own. */
  readonly then: readonly CardFact[];
  /** Said instead where `then` is empty: that nothing checked is known; else empty. */
  readonly thenNote: string;
  /** What has changed between the article's date and the pack's. */
  readonly since: readonly CardFact[];
  /** Said instead where `since` is empty: up to when nothing is recorded; else empty. */
  readonly sinceNote: string;
  /** What was over by the article's date: former offices. */
  readonly before: readonly CardFact[];
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
  /** Pack-qualified entity the value links to, if any. */
  readonly entity: string | null;
  /** "since 9 March 2004", already in the reader's language; empty if timeless. */
  readonly when: string;
  /** The date for which the sources state it, formatted. */
  readonly asOf: string;
  readonly sources: readonly CardSource[];
  readonly note: string;
  /** False where its dates are too coarse to tell, or only a part could be checked. */
  readonly certain: boolean;
}

export interface CardSource {
  readonly title: string;
  readonly url: string;
}

/**
 * What a reader should know beside the facts. `check`: other reports differ; `simplified`: the
 * article shortens; `supported`, `unchecked`: what became of a check; `metonym`; `disputed`;
 * `outdated`: the article is newer than the pack; `note`: about names or identity; `quotation`:
 * where and when the words were said.
 */
export type NoticeKind =
  | 'check'
  | 'simplified'
  | 'supported'
  | 'unchecked'
  | 'metonym'
  | 'disputed'
  | 'outdated'
  | 'note'
  | 'quotation';

export interface CardNotice {
  readonly kind: NoticeKind;
  /** A short heading in the reader's language: "Other reports differ". */
  readonly label: string;
  readonly text: string;
  readonly sources: readonly CardSource[];
}

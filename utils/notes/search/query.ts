import type { Colour } from '../colours.ts';

/** Operators of the query language, as typed before the colon. */
export const OPERATORS = [
  'tag',
  'entity',
  'site',
  'colour',
  'before',
  'after',
  'on',
  'has',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What `has:` can ask for. */
export const PROPERTIES = ['note', 'tag', 'entity', 'check', 'lost'] as const;
export type Property = (typeof PROPERTIES)[number];

/** One condition; all conditions of a query must hold. */
export type Condition =
  /** Words in this order, side by side; with `prefix` the last one may go on. */
  | { readonly kind: 'words'; readonly terms: readonly string[]; readonly prefix: boolean }
  | { readonly kind: 'tag' | 'entity' | 'site'; readonly value: string }
  | { readonly kind: 'colour'; readonly colour: Colour }
  /** Created in this span; ms since the epoch, `until` exclusive. */
  | { readonly kind: 'created'; readonly from: number; readonly until: number }
  | { readonly kind: 'has'; readonly property: Property };

export interface Clause {
  readonly condition: Condition;
  readonly negated: boolean;
}

/** Something in the query that could not be understood; `start` and `end` are offsets in the text. */
export interface Problem {
  readonly code:
    'unknown-operator' | 'empty-value' | 'bad-colour' | 'bad-date' | 'bad-property' | 'open-quote';
  readonly start: number;
  readonly end: number;
  /** The words that are the trouble. */
  readonly found: string;
  /** What was probably meant, ready to be put between `start` and `end`; null if unknown. */
  readonly suggestion: string | null;
}

export interface Query {
  readonly clauses: readonly Clause[];
  readonly problems: readonly Problem[];
}

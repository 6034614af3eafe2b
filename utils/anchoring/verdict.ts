/** A stretch of a text, UTF-16 code units, end exclusive, with how sure it is, 0 to 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/**
 * What became of a passage.
 * `exact`: its words stand where they stood. `moved`: its words stand elsewhere. `reworded`: other
 * words, but surely the same passage. `lost`: nothing is sure enough to attach anything to;
 * `candidates` are the likeliest places, best first, at most three, for a reader to choose from.
 */
export type Verdict =
  | ({ readonly kind: 'exact' | 'moved' } & Place)
  | ({ readonly kind: 'reworded' } & Place)
  | { readonly kind: 'lost'; readonly candidates: readonly Place[] };

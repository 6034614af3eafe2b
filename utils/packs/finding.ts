/** One thing that a person has to mend before a pack may ship. */
export interface Finding {
  readonly rule:
    | 'duplicate-id'
    | 'unknown-reference'
    | 'unsourced'
    | 'unused-source'
    | 'ambiguous-alias'
    | 'no-name'
    | 'dates'
    | 'no-label'
    | 'sentence'
    | 'unanchored'
    | 'fingerprint'
    | 'to-write'
    | 'markup';
  /** The row it is about: `entities/traore`, `claims/c4`. */
  readonly at: string;
  readonly message: string;
}

/** Kinds of marks; each is one CSS highlight `sidelight-<kind>`. */
export const MARK_KINDS = ['person', 'place', 'organisation', 'event', 'statement'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

import type { LinkContext, Reason } from '../mention.ts';
import type { Reading, Span } from '../span.ts';
import type { Story } from '../story.ts';

/** What a rule may look at for one reading of one span. */
export interface Evidence {
  readonly span: Span;
  readonly reading: Reading;
  /** Never null here: blockers are not scored. */
  readonly type: string;
  readonly country: string | null;
  readonly story: Story;
  readonly context: LinkContext;
  /** The spans of the same passage that were chosen beside this one. */
  readonly before: Span | null;
  readonly after: Span | null;
  /** People already named in full, by id, in reading order. */
  readonly people: ReadonlySet<string>;
}

/** Adds to or takes from a reading's score, and says why; null if it has nothing to say. */
export type Rule = (evidence: Evidence) => Reason | null;

/** Weight that no other evidence outweighs. */
export const NEVER = -2;

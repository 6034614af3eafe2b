import type { Score } from './score.ts';
import type { Reading, Span } from './span.ts';

/** A decision on one reading, for "why" and "why not". */
export interface Judgement extends Score {
  readonly span: Span;
  readonly reading: Reading;
}

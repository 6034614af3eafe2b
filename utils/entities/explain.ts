import type { Gazetteer } from './gazetteer.ts';
import { type Judgement, linking } from './link.ts';
import type { LinkBlock, LinkContext, Reason } from './mention.ts';
import { LISTED, MARKED } from './score.ts';

/** What was decided on one reading of a stretch of text, and why. */
export interface Explanation {
  /** UTF-16 offsets into the root's normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Pack-qualified id. */
  readonly entity: string;
  readonly outcome: 'marked' | 'listed' | 'unmarked';
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/**
 * Why the names that touch a stretch of the text were marked or not, for the card's "wrong?".
 * Empty where no gazetteer knows a name, or where a longer name hides it.
 * @param start offset into the root's normalised text, UTF-16 code units, as `end`.
 */
export function explain(
  gazetteers: readonly Gazetteer[],
  blocks: readonly LinkBlock[],
  context: LinkContext,
  start: number,
  end: number,
): Explanation[] {
  const steps = linking(blocks, context, gazetteers);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.map(explanation).filter((found) => found.start < end && found.end > start);
}

function explanation({ span, reading, confidence, reasons }: Judgement): Explanation {
  const offset = span.passage.block.start;
  const marked = confidence >= MARKED && !reading.sense.listed;
  return {
    start: offset + span.start,
    end: offset + span.end,
    surface: span.surface,
    entity: reading.id,
    outcome: marked ? 'marked' : confidence >= LISTED ? 'listed' : 'unmarked',
    confidence,
    reasons,
  };
}

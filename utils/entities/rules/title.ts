import { gapAfter } from '../passage.ts';
import type { Span } from '../span.ts';
import { type Evidence, NEVER, type Rule } from './rule.ts';

/** A title counts only directly beside one of its bearer's names: "President Traore". */
export const title: Rule = (evidence) => {
  const { reading, before, after, span } = evidence;
  if (reading.sense.class !== 'title') return null;
  const beside =
    (names(after, evidence) && gapAfter(span.passage, span.last) === ' ') ||
    (names(before, evidence) && /^,? $/.test(gapAfter(span.passage, span.first - 1)));
  return beside ? null : { rule: 'title', weight: NEVER, detail: 'not beside the name' };
};

function names(span: Span | null, { reading, span: own }: Evidence): boolean {
  if (span === null) return false;
  const adjacent = span.first === own.last + 1 || span.last === own.first - 1;
  return adjacent && span.readings.some(({ id }) => id === reading.id);
}

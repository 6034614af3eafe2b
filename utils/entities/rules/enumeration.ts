import { gapAfter } from '../passage.ts';
import { isBlocked, type Span } from '../span.ts';
import { type Evidence, isCity, type Rule } from './rule.ts';

const BESIDE_CITY = 0.08;
const LINK = /^(, | and |, and | or | et | ou | и | или )$/;

/** "San Francisco, Seattle and Portland": cities in a row vouch for each other. */
export const enumeration: Rule = (evidence) => {
  const { span, reading, type, before, after } = evidence;
  if (!isCity(type) || reading.sense.class !== 'name') return null;
  const beside =
    (before !== null && before.last === span.first - 1 && vouches(before, before, evidence)) ||
    (after !== null && after.first === span.last + 1 && vouches(after, span, evidence));
  return beside ? { rule: 'enumeration', weight: BESIDE_CITY } : null;
};

/** @param left whichever of the two stands first. */
function vouches(other: Span, left: Span, { span, reading }: Evidence): boolean {
  if (isBlocked(other) || other.surface === span.surface) return false;
  if (!LINK.test(gapAfter(span.passage, left.last))) return false;
  return other.readings.some(
    ({ entity, sense }) =>
      entity !== null && isCity(entity.type) && sense.class === 'name' && entity !== reading.entity,
  );
}

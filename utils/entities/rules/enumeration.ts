import { isCity } from '../place-types.ts';
import { gapAfter, wordAt } from '../passage.ts';
import { isBlocked, type Span } from '../span.ts';
import { PLACE_PREPOSITIONS } from '../words.ts';
import type { Evidence, Rule } from './rule.ts';

const BESIDE_CITY = 0.08;
const PLACED_BESIDE_CITY = 0.14;
/** Neighbours in a row and in a country: the country need not be named. */
const OF_SAME_COUNTRY = 0.16;
const LINK = /^(, | and |, and | or | et | ou | и | или )$/;

/** "San Francisco, Seattle and Portland": cities in a row vouch for each other. */
export const enumeration: Rule = (evidence) => {
  const { span, reading, type, before, after } = evidence;
  if (!isCity(type) || reading.sense.class !== 'name') return null;
  const weight = Math.max(
    before !== null && isLinked(before, span) ? vouches(before, evidence, isPlaced(before)) : 0,
    after !== null && isLinked(span, after) ? vouches(after, evidence, false) : 0,
  );
  return weight > 0 ? { rule: 'enumeration', weight } : null;
};

function isLinked(left: Span, right: Span): boolean {
  return LINK.test(left.passage.text.slice(left.end, right.start));
}

/** "from Geneva and Dubai": the preposition is the second's, too. */
function isPlaced({ passage, first }: Span): boolean {
  return gapAfter(passage, first - 1) === ' ' && PLACE_PREPOSITIONS.has(wordAt(passage, first - 1));
}

function vouches(other: Span, { span, reading, country }: Evidence, placed: boolean): number {
  if (isBlocked(other) || other.surface === span.surface) return 0;
  const cities = other.readings.filter(
    ({ entity, sense }) =>
      entity !== null && isCity(entity.type) && sense.class === 'name' && entity !== reading.entity,
  );
  if (cities.length === 0) return 0;
  const [likeliest] = cities;
  return likeliest?.entity?.country === country
    ? OF_SAME_COUNTRY
    : placed
      ? PLACED_BESIDE_CITY
      : BESIDE_CITY;
}

import { isCity } from '../place-types.ts';
import { gapAfter, opensSentence, wordAt } from '../passage.ts';
import { behindTown } from '../town.ts';
import { DIRECTIONS, PLACE_HEADS, PLACE_PREPOSITIONS } from '../words.ts';
import type { Rule } from './rule.ts';

const BEFORE_CITY = 0.14;
const BEFORE_COUNTRY = 0.06;
/** "the City of Turkey" is no country, and stays none where the same story names it alone. */
const NOT_A_TOWN = -0.4;

/** A preposition or direction before it makes a name a place: "in Paris", "eastern Ukraine". */
export const placeContext: Rule = ({ span, reading, type, story }) => {
  if (reading.entity?.kind !== 'place' || reading.sense.class !== 'name') return null;
  const { passage, first, last } = span;
  if (story.towns.has(span.surface) && !isCity(type)) {
    return { rule: 'place-context', weight: NOT_A_TOWN, detail: 'a town' };
  }
  if (gapAfter(passage, last) === '-' && wordAt(passage, last + 1) === 'based') {
    return { rule: 'place-context', weight: BEFORE_CITY, detail: '-based' };
  }
  if (first === 0 || gapAfter(passage, first - 1) !== ' ') return null;
  if (isCity(type) && behindTown(span)) {
    return { rule: 'place-context', weight: BEFORE_CITY, detail: 'a town' };
  }
  const word = wordAt(passage, first - 1);
  const small = opensSentence(passage, first - 1) ? word.toLowerCase() : word;
  if (![PLACE_PREPOSITIONS, PLACE_HEADS, DIRECTIONS].some((list) => list.has(small))) return null;
  const weight = isCity(type) ? BEFORE_CITY : BEFORE_COUNTRY;
  return { rule: 'place-context', weight, detail: word };
};

import { gapAfter, opensSentence, wordAt } from '../passage.ts';
import { DIRECTIONS, PLACE_PREPOSITIONS, TOWN_WORDS } from '../words.ts';
import { isCity, type Rule } from './rule.ts';

const BEFORE_CITY = 0.14;
const BEFORE_COUNTRY = 0.06;
/** "the city of Turkey" is no country. */
const NOT_A_TOWN = -0.4;

/** A preposition or direction before it makes a name a place: "in Paris", "eastern Ukraine". */
export const placeContext: Rule = ({ span, reading, type }) => {
  if (reading.entity?.kind !== 'place' || reading.sense.class !== 'name') return null;
  const { passage, first, last } = span;
  if (gapAfter(passage, last) === '-' && wordAt(passage, last + 1) === 'based') {
    return { rule: 'place-context', weight: BEFORE_CITY, detail: '-based' };
  }
  if (first === 0 || gapAfter(passage, first - 1) !== ' ') return null;
  const word = wordAt(passage, first - 1);
  const town = (word === 'of' || word === 'de') && TOWN_WORDS.has(wordAt(passage, first - 2));
  if (town) {
    const weight = isCity(type) ? BEFORE_CITY : NOT_A_TOWN;
    return { rule: 'place-context', weight, detail: 'a town' };
  }
  const small = opensSentence(passage, first - 1) ? word.toLowerCase() : word;
  if (!PLACE_PREPOSITIONS.has(small) && !DIRECTIONS.has(small)) return null;
  const weight = isCity(type) ? BEFORE_CITY : BEFORE_COUNTRY;
  return { rule: 'place-context', weight, detail: word };
};

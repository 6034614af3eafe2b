import { isCountryType } from '../place-types.ts';
import { type Story, stateKey } from '../story.ts';
import type { Rule } from './rule.ts';

const STATE = -0.45;

/**
 * "Georgia" among American states, or beside a town of that state in a story that names no other
 * country, is the state; never where a town of the country is named.
 */
export const namesakeState: Rule = ({ span, type, country, story, reading }) => {
  if (!isCountryType(type) || country === null) return null;
  const rival = span.readings.find(({ stateOf }) => stateOf !== null);
  if (rival === undefined || rival.stateOf === null || reading.sense.class !== 'name') return null;
  const state = { country: rival.stateOf, code: rival.stateCode };
  if (story.townsOf.has(country)) return null;
  const isState =
    story.federations.has(rival.stateOf) ||
    (story.states.has(stateKey(state)) && !isAbroad(story, country, rival.stateOf));
  return isState ? { rule: 'namesake-state', weight: STATE } : null;
};

function isAbroad({ countries }: Story, country: string, federation: string): boolean {
  return [...countries.keys()].some((code) => code !== country && code !== federation);
}

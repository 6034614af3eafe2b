import { isCountryType } from '../place-types.ts';
import type { Rule } from './rule.ts';

const STATE = -0.45;

/** "Georgia" among American states is the state, unless the story speaks of Georgians too. */
export const namesakeState: Rule = ({ span, type, country, story, reading }) => {
  if (!isCountryType(type) || country === null) return null;
  const rival = span.readings.find(({ stateOf }) => stateOf !== null);
  if (rival === undefined || reading.sense.class !== 'name') return null;
  if (!story.federations.has(rival.stateOf ?? '')) return null;
  return { rule: 'namesake-state', weight: STATE };
};

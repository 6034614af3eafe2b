import { isCountryType } from '../story.ts';
import type { Rule } from './rule.ts';

const STATE = -0.45;
/** So many states named beside it make the story an American one. */
const AMERICAN = 1;

/** "Georgia" among American states is the state, unless the story speaks of Georgians too. */
export const namesakeState: Rule = ({ span, type, country, story, reading }) => {
  if (!isCountryType(type) || country === null) return null;
  const rival = span.readings.some(({ entity, sense }) => entity === null && sense.prior < 1);
  if (!rival || reading.sense.class !== 'name') return null;
  if (story.states < AMERICAN) return null;
  return { rule: 'namesake-state', weight: STATE };
};

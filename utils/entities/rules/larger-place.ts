import { gapAfter, wordAt } from '../passage.ts';
import { isBlocked, type Span } from '../span.ts';
import { isCountryType } from '../story.ts';
import { federationOf } from '../words.ts';
import { type Evidence, isCity, type Rule } from './rule.ts';

const SAME = 0.3;
const OTHER = -0.5;

const ELSEWHERE = -0.4;

/** "Paris, France" is that Paris, "Paris, Texas" and "Athens, Ga." are not. */
export const largerPlace: Rule = (evidence) => {
  const { span, type, story } = evidence;
  if (story.elsewhere.has(span.surface.toLowerCase())) {
    return { rule: 'larger-place', weight: ELSEWHERE, detail: 'elsewhere in this story' };
  }
  if (!isCity(type)) return stateOfCity(evidence);
  const gap = gapAfter(span.passage, span.last);
  if (gap !== ', ' && gap !== ' (') return null;
  const country = countryBehind(evidence);
  if (country === null) return null;
  const same = country === evidence.country;
  return { rule: 'larger-place', weight: same ? SAME : OTHER, detail: country };
};

/** ISO code of the country or of the state's federation behind the comma; null for nothing. */
function countryBehind({ span, after }: Evidence): string | null {
  if (after !== null && after.first === span.last + 1) {
    return stateOf(after) ?? countryOf(after);
  }
  return federationOf(wordAt(span.passage, span.last + 1));
}

/** "Atlanta, Georgia": a state behind its city is not the country. */
function stateOfCity({ span, before, type }: Evidence): ReturnType<Rule> {
  if (!isCountryType(type) || before === null || before.last !== span.first - 1) return null;
  const state = stateOf(span);
  if (gapAfter(span.passage, before.last) !== ', ' || state === null) return null;
  const within = before.readings.some(({ entity }) => entity?.country === state);
  return within ? { rule: 'larger-place', weight: OTHER, detail: 'state' } : null;
}

function stateOf(span: Span): string | null {
  return span.readings.find((reading) => reading.stateOf !== null)?.stateOf ?? null;
}

function countryOf(span: Span): string | null {
  if (isBlocked(span)) return null;
  const reading = span.readings.find(
    ({ entity, sense }) => entity !== null && isCountryType(entity.type) && sense.class === 'name',
  );
  return reading?.entity?.country ?? null;
}

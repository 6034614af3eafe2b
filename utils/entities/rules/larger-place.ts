import { gapAfter, wordAt } from '../passage.ts';
import { isBlocked, type Span } from '../span.ts';
import { isCountryType } from '../story.ts';
import { STATE_ABBREVIATIONS } from '../words.ts';
import { type Evidence, isCity, type Rule } from './rule.ts';

const SAME = 0.3;
const OTHER = -0.5;
/** Federations whose states stand behind their cities. */
const FEDERATIONS = new Set(['US', 'CA', 'AU']);

/** "Paris, France" is that Paris, "Paris, Texas" and "Athens, Ga." are not. */
export const largerPlace: Rule = (evidence) => {
  const { span, type } = evidence;
  if (!isCity(type)) return stateOfCity(evidence);
  const gap = gapAfter(span.passage, span.last);
  if (gap !== ', ' && gap !== ' (') return null;
  const country = countryBehind(evidence);
  if (country === null) return null;
  const same = country === evidence.country;
  return { rule: 'larger-place', weight: same ? SAME : OTHER, detail: country };
};

/** ISO code of what stands behind the comma; `state` for one of a federation; null for nothing. */
function countryBehind({ span, after, country }: Evidence): string | null {
  if (after !== null && after.first === span.last + 1) {
    if (isStateSpan(after)) return FEDERATIONS.has(country ?? '') ? null : 'state';
    return countryOf(after);
  }
  const word = wordAt(span.passage, span.last + 1);
  if (!STATE_ABBREVIATIONS.has(word)) return null;
  return FEDERATIONS.has(country ?? '') ? null : 'state';
}

/** "Atlanta, Georgia": a state behind its city is not the country. */
function stateOfCity({ span, before, type }: Evidence): ReturnType<Rule> {
  if (!isCountryType(type) || before === null || before.last !== span.first - 1) return null;
  if (gapAfter(span.passage, before.last) !== ', ' || !isStateSpan(span)) return null;
  const american = before.readings.some(
    ({ entity }) => entity !== null && FEDERATIONS.has(entity.country ?? ''),
  );
  return american ? { rule: 'larger-place', weight: OTHER, detail: 'state' } : null;
}

function isStateSpan(span: Span): boolean {
  return span.readings.some(({ entity, sense }) => entity === null && sense.prior < 1);
}

function countryOf(span: Span): string | null {
  if (isBlocked(span)) return null;
  const reading = span.readings.find(
    ({ entity, sense }) => entity !== null && isCountryType(entity.type) && sense.class === 'name',
  );
  return reading?.entity?.country ?? null;
}

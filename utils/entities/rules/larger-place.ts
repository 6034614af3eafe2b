import { isCity, isCountryType } from '../place-types.ts';
import { divisionBehind, divisionNamed, liesIn } from '../division.ts';
import { gapAfter } from '../passage.ts';
import { isBlocked, type Span } from '../span.ts';
import type { Evidence, Rule } from './rule.ts';

const SAME = 0.3;
const OTHER = -0.5;
const SAME_ELSEWHERE = 0.3;
const OTHER_ELSEWHERE = -0.4;

/**
 * "Paris, France" is that Paris; "Paris, Texas" and "Athens, Ga." are others, and stay others
 * where the same story names them alone.
 */
export const largerPlace: Rule = (evidence) => {
  const { span, type, story, reading, after } = evidence;
  const place = reading.entity;
  if (place === null || place.kind !== 'place') return null;
  if (isCity(type)) {
    const country = countryBehind(evidence);
    // "Tbilisi, Georgia": the state has no town of this name.
    if (country !== null && country === place.country) return verdict(true, SAME, OTHER, country);
    const division = divisionBehind(span, after);
    if (division !== null) return verdict(liesIn(place, division), SAME, OTHER, division.country);
    if (country !== null) return verdict(false, SAME, OTHER, country);
  } else if (isStateOfCity(evidence)) {
    return { rule: 'larger-place', weight: OTHER, detail: 'state of the city before' };
  }
  const elsewhere = story.elsewhere.get(span.surface.toLowerCase());
  if (elsewhere === undefined) return null;
  const same = isCity(type) && liesIn(place, elsewhere);
  return verdict(same, SAME_ELSEWHERE, OTHER_ELSEWHERE, 'as elsewhere in this story');
};

function verdict(same: boolean, ifSame: number, ifNot: number, detail: string) {
  return { rule: 'larger-place', weight: same ? ifSame : ifNot, detail };
}

/** ISO code of the country behind a comma or bracket; null for anything else. */
function countryBehind({ span, after }: Evidence): string | null {
  const gap = gapAfter(span.passage, span.last);
  if ((gap !== ', ' && gap !== ' (') || after === null || after.first !== span.last + 1)
    return null;
  return countryOf(after);
}

/** "Atlanta, Georgia": a state behind its city is not the country. */
function isStateOfCity({ span, before, type }: Evidence): boolean {
  if (!isCountryType(type) || before === null || before.last !== span.first - 1) return false;
  const state = divisionNamed(span);
  if (gapAfter(span.passage, before.last) !== ', ' || state === null) return false;
  return before.readings.some(({ entity }) => entity !== null && liesIn(entity, state));
}

function countryOf(span: Span): string | null {
  if (isBlocked(span)) return null;
  const reading = span.readings.find(
    ({ entity, sense }) => entity !== null && isCountryType(entity.type) && sense.class === 'name',
  );
  return reading?.entity?.country ?? null;
}

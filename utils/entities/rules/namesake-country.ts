import { isCity, isCountryType } from '../place-types.ts';
import type { Rule } from './rule.ts';

const COUNTRY = -0.35;

/** A city called as its country (Luxembourg, Алжир) yields to it unless the text says which. */
export const namesakeCountry: Rule = ({ span, type, reading }) => {
  if (!isCity(type) || reading.sense.class !== 'name') return null;
  const country = span.readings.find(
    ({ entity, sense }) => entity !== null && isCountryType(entity.type) && sense.class === 'name',
  );
  return country === undefined
    ? null
    : { rule: 'namesake-country', weight: COUNTRY, detail: country.id };
};

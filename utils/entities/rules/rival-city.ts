import { isCity, type Rule } from './rule.ts';

const RIVAL = -0.2;

/** "London" in a story of Canada that never names Britain is the one in Ontario. */
export const rivalCity: Rule = ({ span, type, country, reading, story }) => {
  if (!isCity(type) || country === null || story.countries.has(country)) return null;
  const rival = span.readings.find(
    ({ entity }) =>
      entity !== null &&
      entity !== reading.entity &&
      isCity(entity.type) &&
      entity.country !== null &&
      entity.country !== country &&
      isSpokenOf(entity.country),
  );
  function isSpokenOf(other: string): boolean {
    // Most stories name the United States; its states tell more.
    return story.federations.has(other) || (other !== 'US' && story.countries.has(other));
  }
  return rival === undefined ? null : { rule: 'rival-city', weight: RIVAL, detail: rival.id };
};

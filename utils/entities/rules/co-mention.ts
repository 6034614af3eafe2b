import { isCity, type Rule } from './rule.ts';

const COUNTRY_NAMED = 0.12;
/** A country that most stories name says little about which of its cities is meant. */
const COMMON_COUNTRY_NAMED = 0.06;
const COMMON = new Set(['US', 'GB']);
/** A small city of a country that the story never names is likely a namesake. */
const COUNTRY_UNNAMED = -0.06;

/** A city is likelier where its country is spoken of. */
export const coMention: Rule = ({ reading, type, country, story }) => {
  if (!isCity(type) || reading.sense.class !== 'name' || country === null) return null;
  if (story.countries.has(country) || story.federations.has(country)) {
    const weight = COMMON.has(country) ? COMMON_COUNTRY_NAMED : COUNTRY_NAMED;
    return { rule: 'co-mention', weight, detail: country };
  }
  if (type === 'capital' || COMMON.has(country)) return null;
  return { rule: 'co-mention', weight: COUNTRY_UNNAMED, detail: `no ${country}` };
};

import { isCity } from '../place-types.ts';
import { acts } from '../acts.ts';
import type { Rule } from './rule.ts';

const COUNTRY_NAMED = 0.12;
/** A country that most stories name says little about which of its cities is meant. */
const COMMON_COUNTRY_NAMED = 0.06;
const COMMON = new Set(['US', 'GB']);
/** Countries that texts of a language need not name. */
const HOME: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB'],
  fr: ['FR'],
  ru: ['RU'],
};
/** A small city of a country that the story never names is likely a namesake. */
const COUNTRY_UNNAMED = -0.09;
/** So is a capital that shares its name with several other cities (Victoria, Kingston). */
const COMMON_NAME = -0.16;
const SEVERAL = 2;

/** A city is likelier where its country is spoken of. */
export const coMention: Rule = ({ span, reading, type, country, story, context }) => {
  if (!isCity(type) || reading.sense.class !== 'name' || country === null) return null;
  if (story.countries.has(country) || story.federations.has(country)) {
    const weight = COMMON.has(country) ? COMMON_COUNTRY_NAMED : COUNTRY_NAMED;
    return { rule: 'co-mention', weight, detail: country };
  }
  if (type === 'capital') {
    const others = span.readings.filter(
      ({ entity }) => entity !== null && entity !== reading.entity && isCity(entity.type),
    );
    // "Washington said" is the government, whatever else bears the name.
    if (others.length < SEVERAL || acts(span)) return null;
    return { rule: 'co-mention', weight: COMMON_NAME, detail: `no ${country}` };
  }
  const home = HOME[context.language] ?? [];
  if (home.includes(country) || story.localTo.has(country)) return null;
  return { rule: 'co-mention', weight: COUNTRY_UNNAMED, detail: `no ${country}` };
};

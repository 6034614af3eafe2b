import { isCountryType } from '../story.ts';
import { isCity, type Rule } from './rule.ts';

const CLUB = -0.3;
const HOUSE = -0.4;

/**
 * A city alone between quotation marks is a club, a film, a ship: "Барселона" in Russian above all,
 * which puts all such names in quotation marks, those made of a country's too.
 */
export const quotedName: Rule = ({ span, type, context }) => {
  const isCountry = context.language === 'ru' && isCountryType(type);
  if (!isCity(type) && !isCountry) return null;
  const { text } = span.passage;
  const quoted = text[span.start - 1] === '"' && text[span.end] === '"';
  return quoted ? { rule: 'quoted-name', weight: isCountry ? HOUSE : CLUB } : null;
};

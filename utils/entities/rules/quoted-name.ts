import { isCity, type Rule } from './rule.ts';

const CLUB = -0.3;

/** A city alone between quotation marks is a club, a film, a ship: "Барселона" in Russian above all. */
export const quotedName: Rule = ({ span, type }) => {
  if (!isCity(type)) return null;
  const { text } = span.passage;
  const quoted = text[span.start - 1] === '"' && text[span.end] === '"';
  return quoted ? { rule: 'quoted-name', weight: CLUB } : null;
};

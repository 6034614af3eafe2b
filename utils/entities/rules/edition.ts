import { isCity } from '../place-types.ts';
import { gapAfter, wordAt } from '../passage.ts';
import type { Rule } from './rule.ts';

const EVENT = -0.35;

/** What is called after the city it was held, signed or agreed in. */
const HELD_OR_SIGNED: ReadonlySet<string> = new Set(
  (
    'Olympics Olympiad Paralympics Marathon Biennale Agreement Agreements Accord Accords Treaty ' +
    'Protocol Convention Conventions Declaration Criteria Process Summit Conference Consensus'
  ).split(' '),
);

/** "London 2012", "the Rio Olympics", "the Oslo Accords": an event or a treaty, not the city. */
export const edition: Rule = ({ span, reading, type }) => {
  if (!isCity(type) || reading.sense.class !== 'name') return null;
  const { passage, last } = span;
  if (gapAfter(passage, last) !== ' ') return null;
  const next = wordAt(passage, last + 1);
  if (HELD_OR_SIGNED.has(next)) return { rule: 'edition', weight: EVENT, detail: next };
  return /^(19|20)\d\d$/.test(next) ? { rule: 'edition', weight: EVENT, detail: next } : null;
};

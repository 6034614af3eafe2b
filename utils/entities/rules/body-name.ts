import { isCapitalised } from '../letters.ts';
import { gapAfter, type Passage, wordAt } from '../passage.ts';
import { isAttributive } from '../span.ts';
import { ROLE_WORDS } from '../words.ts';
import type { Rule } from './rule.ts';

const NAME = -0.35;
/** Names of bodies are hardly longer (words). */
const LONGEST = 7;

/**
 * Heads of names that a people's adjective only opens: of societies, companies, laws, contests,
 * time zones. Those of a state ("Ministry", "Army", "Embassy") are not among them: there the
 * adjective tells whose it is.
 */
const HEADS: ReadonlySet<string> = new Set(
  (
    'Association Society Institute Institution Academy Board Registry College University Foundation ' +
    'Federation Union Organization Organisation Agency Administration Airlines Airways Railways ' +
    'Company Corporation Inc Ltd Group Exchange Authority Act Code Time Championship ' +
    'Championships Open Games Cup League Museum Library Gallery Orchestra Ballet Theatre Theater ' +
    'Symphony Opera Broadcasting Radio Telegraph Gazette Chronicle Observer Herald Times Post Tribune Review Journal Magazine'
  ).split(' '),
);
/** The same, but only as a name's last word: "Dutch Bros", not "Kenyan Petroleum Commissioner". */
const LAST: ReadonlySet<string> = new Set(
  (
    'Bros Brothers Tobacco Petroleum Oil Gas Steel Motors Telecom Energy Holdings Partners Capital ' +
    'Insurance Express Press Post Mail Pictures Studios Records Eagle Sevens'
  ).split(' '),
);
/**
 * A sport behind a country is the body that governs it, and may be followed by a body within that
 * body: "UK Athletics Members Council", but not by an office: "UK Sport Minister".
 */
const SPORTS: ReadonlySet<string> = new Set(
  (
    'Rugby Athletics Swimming Gymnastics Cycling Rowing Basketball Hockey Sport Tennis Soccer ' +
    'Cricket'
  ).split(' '),
);
const LINK = /^(of|and|for|the|on|&)$/;

/** "American Board of Radiology", "U.S. Open", "Sierra Leone Telegraph", "Central European Time": a body's own name. */
export const bodyName: Rule = ({ span, reading }) => {
  // Of names of one word the whole run of capitals tells already.
  const long = reading.sense.class === 'name' && span.first !== span.last;
  if (reading.sense.class !== 'demonym' && !isAttributive(span) && !long) return null;
  if (reading.entity?.kind !== 'place') return null;
  if (span.passage.style !== 'plain') return null;
  const { passage, last } = span;
  for (let word = last + 1; word <= last + LONGEST; word += 1) {
    const gap = passage.text.slice(
      word === last + 1 ? span.end : passage.ends[word - 1],
      passage.starts[word],
    );
    const text = wordAt(passage, word);
    if (gap !== ' ' && gap !== ' & ') return null;
    if (LINK.test(text) && word > last + 1) continue;
    if (!isCapitalised(text)) return null;
    if (HEADS.has(text) || endsName(passage, word) || governsSport(passage, last, word)) {
      return { rule: 'body-name', weight: NAME, detail: text };
    }
    if (ROLE_WORDS.has(text) && word === last + 1) return null;
  }
  return null;
};

function endsName(passage: Passage, word: number): boolean {
  const text = wordAt(passage, word);
  return (LAST.has(text) || SPORTS.has(text)) && !goesOn(passage, word);
}

function governsSport(passage: Passage, country: number, word: number): boolean {
  if (word !== country + 1 || !SPORTS.has(wordAt(passage, word))) return false;
  return !ROLE_WORDS.has(wordAt(passage, word + 1));
}

function goesOn(passage: Passage, word: number): boolean {
  return gapAfter(passage, word) === ' ' && isCapitalised(wordAt(passage, word + 1));
}

import { gapAfter, wordAt } from '../passage.ts';
import { SPORT_WORDS, TEAM_WORDS, VERSUS_WORDS } from '../words.ts';
import { type Evidence, isCity, type Rule } from './rule.ts';
import { isCountryType } from '../story.ts';

const TEAM = -0.35;
/** How far back the word for a match is looked for (words). */
const REACH = 6;

/** "сборная Чили", "match contre le Japon", "beat Chile": a team, not the country. */
export const sportsTeam: Rule = (evidence) => {
  const { span, reading, type } = evidence;
  if (reading.sense.class !== 'name' || !(isCountryType(type) || isCity(type))) return null;
  const before = smallWordBefore(evidence);
  if (TEAM_WORDS.has(before)) return { rule: 'sports-team', weight: TEAM, detail: before };
  if (!VERSUS_WORDS.has(before)) return null;
  for (let word = span.first - 2; word >= Math.max(0, span.first - REACH); word -= 1) {
    const text = wordAt(span.passage, word).toLowerCase();
    if (SPORT_WORDS.has(text)) return { rule: 'sports-team', weight: TEAM, detail: text };
  }
  return null;
};

/** The word before, past an article. */
function smallWordBefore({ span }: Evidence): string {
  const { passage, first } = span;
  if (first === 0 || !/^[ '"]+$/.test(gapAfter(passage, first - 1))) return '';
  const word = wordAt(passage, first - 1).toLowerCase();
  return /^(la|le|l|les|the)$/.test(word) ? wordAt(passage, first - 2).toLowerCase() : word;
}

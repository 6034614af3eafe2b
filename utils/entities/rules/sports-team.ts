import { gapAfter, wordAt } from '../passage.ts';
import { isCountryType } from '../story.ts';
import { BEATING_WORDS, SPORT_WORDS, TEAM_WORDS, VERSUS_WORDS } from '../words.ts';
import { type Evidence, isCity, type Rule } from './rule.ts';

const TEAM = -0.35;
/** How far the word for a match is looked for, back and, behind a verb of winning, ahead (words). */
const REACH = 6;
/** "2:1", "3-0", "3–0": how matches end. */
const SCORE = /\b\d{1,2}[-:]\d{1,2}\b/;
/** How far behind a name its side's score stands (UTF-16 code units). */
const SCORE_REACH = 24;

/** "сборная Чили", "match contre le Japon", "beat Chile 2-0": a team, not the country. */
export const sportsTeam: Rule = (evidence) => {
  const { reading, type } = evidence;
  if (reading.sense.class !== 'name' || !(isCountryType(type) || isCity(type))) return null;
  const before = smallWordBefore(evidence);
  if (TEAM_WORDS.has(before)) return { rule: 'sports-team', weight: TEAM, detail: before };
  const beaten = BEATING_WORDS.has(before);
  if (!beaten && !VERSUS_WORDS.has(before)) return null;
  const sport = sportWord(evidence, beaten);
  return sport === '' ? null : { rule: 'sports-team', weight: TEAM, detail: sport };
};

/** What tells that a match is spoken of; empty for nothing. Wars are won and lost, too. */
function sportWord({ span }: Evidence, ahead: boolean): string {
  const { passage, first, last } = span;
  const stop = Math.min(passage.starts.length - 1, ahead ? last + REACH : last);
  for (let word = Math.max(0, first - REACH); word <= stop; word += 1) {
    const text = wordAt(passage, word).toLowerCase();
    if (SPORT_WORDS.has(text)) return text;
  }
  const score = SCORE.exec(passage.text.slice(span.end, span.end + SCORE_REACH));
  return score?.[0] ?? '';
}

/** The word before, past an article and "de". */
function smallWordBefore({ span }: Evidence): string {
  const { passage } = span;
  for (let word = span.first - 1; word >= 0; word -= 1) {
    if (!/^[ '"]+$/.test(gapAfter(passage, word))) return '';
    const text = wordAt(passage, word).toLowerCase();
    if (!/^(la|le|l|les|the|d|de|du|des)$/.test(text)) return text;
  }
  return '';
}

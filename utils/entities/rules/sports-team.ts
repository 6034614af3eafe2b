import { isCity, isCountryType } from '../place-types.ts';
import { isCapitalised } from '../letters.ts';
import { gapAfter, wordAt } from '../passage.ts';
import {
  BEATING_WORDS,
  PLAYING_WORDS,
  SPORT_WORDS,
  TEAM_WORDS,
  VERSUS_WORDS,
} from '../sport-words.ts';
import { PLACE_PREPOSITIONS } from '../words.ts';
import type { Evidence, Rule } from './rule.ts';

const TEAM = -0.35;
/** More for a city, which much else may vouch for. */
const CITY_TEAM = -0.5;
/** A bare city in a story of team sport is more often a club than a place. */
const CLUB = -0.25;
/** How far the word for a match is looked for, back and, beside a verb, ahead (words). */
const REACH = 6;
/** "2:1", "3-0", "3–0", "112-110": how matches end. */
const SCORE = /\b\d{1,3}[-:]\d{1,3}\b/;
/** How far behind a name its side's score stands (UTF-16 code units). */
const SCORE_REACH = 24;

/** "сборная Чили", "match contre le Japon", "beat Chile 2-0", "Denver won": a team, not the place. */
export const sportsTeam: Rule = (evidence) => {
  const { reading, type } = evidence;
  if (reading.sense.class !== 'name' || !(isCountryType(type) || isCity(type))) return null;
  const weight = isCity(type) ? CITY_TEAM : TEAM;
  const before = smallWordBefore(evidence);
  if (TEAM_WORDS.has(before)) return { rule: 'sports-team', weight, detail: before };
  const beaten = BEATING_WORDS.has(before);
  if (beaten || VERSUS_WORDS.has(before)) {
    const sport = sportWord(evidence, beaten);
    if (sport !== '') return { rule: 'sports-team', weight, detail: sport };
  }
  return isCity(type) ? clubOfCity(evidence, before) : null;
};

/** "Denver lost at Dallas", "Leicester, Chelsea and Everton" in a story of matches. */
function clubOfCity({ span, story }: Evidence, before: string): ReturnType<Rule> {
  if (!story.isTeamSport || PLACE_PREPOSITIONS.has(before) || before === 'of') return null;
  const { passage, last } = span;
  const gap = gapAfter(passage, last);
  const next = wordAt(passage, last + 1);
  if (gap === ' ' && PLAYING_WORDS.has(next)) {
    return { rule: 'sports-team', weight: CITY_TEAM, detail: next };
  }
  // "Denver, Colorado", "DENVER (AP)", "a Denver court" are places there, too.
  if (/^(, | \()$/.test(gap) && isCapitalised(next)) return null;
  return { rule: 'sports-team', weight: CLUB, detail: 'a story of matches' };
}

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

/** The word before, past an article and "de"; "face" for "face à". */
function smallWordBefore({ span }: Evidence): string {
  const { passage } = span;
  for (let word = span.first - 1; word >= 0; word -= 1) {
    if (!/^[ '"]+$/.test(gapAfter(passage, word))) return '';
    const text = wordAt(passage, word).toLowerCase();
    if (/^(à|au|aux)$/.test(text) && /^(face|opposée?s?)$/.test(wordAt(passage, word - 1))) {
      return 'contre';
    }
    if (!/^(la|le|l|les|the|d|de|du|des)$/.test(text)) return text;
  }
  return '';
}

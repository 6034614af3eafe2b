import type { Reason } from './mention.ts';
import { acronym } from './rules/acronym.ts';
import { articleScope } from './rules/article-scope.ts';
import { bodyName } from './rules/body-name.ts';
import { coMention } from './rules/co-mention.ts';
import { commonWord } from './rules/common-word.ts';
import { dateline } from './rules/dateline.ts';
import { divisionNoun } from './rules/division-noun.ts';
import { edition } from './rules/edition.ts';
import { enumeration } from './rules/enumeration.ts';
import { languageName } from './rules/language-name.ts';
import { largerPlace } from './rules/larger-place.ts';
import { metonym } from './rules/metonym.ts';
import { namedAfter } from './rules/named-after.ts';
import { namesakeCountry } from './rules/namesake-country.ts';
import { namesakeState } from './rules/namesake-state.ts';
import { personNeighbour } from './rules/person-neighbour.ts';
import { placeContext } from './rules/place-context.ts';
import { quotedName } from './rules/quoted-name.ts';
import { readersChoice } from './rules/readers-choice.ts';
import type { Evidence, Rule } from './rules/rule.ts';
import { rivalCity } from './rules/rival-city.ts';
import { sportsTeam } from './rules/sports-team.ts';
import { sharedDemonym } from './rules/shared-demonym.ts';
import { surname } from './rules/surname.ts';
import { title } from './rules/title.ts';
import { wholeRun } from './rules/whole-run.ts';

/** Marked from here on. */
export const MARKED = 0.6;
/** In the side list from here on. */
export const LISTED = 0.4;

/** All rules, in the order in which a decision explains itself. */
const RULES: readonly Rule[] = [
  readersChoice,
  articleScope,
  title,
  surname,
  acronym,
  metonym,
  wholeRun,
  bodyName,
  namedAfter,
  edition,
  personNeighbour,
  placeContext,
  largerPlace,
  divisionNoun,
  enumeration,
  namesakeState,
  namesakeCountry,
  quotedName,
  rivalCity,
  sportsTeam,
  dateline,
  coMention,
  commonWord,
  languageName,
  sharedDemonym,
];

/** How sure a reading is, 0 to 1, and every reason for it. */
export interface Score {
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** The prior of the form and what each rule adds or takes. */
export function scoreReading(evidence: Evidence): Score {
  const { sense } = evidence.reading;
  const reasons: Reason[] = [{ rule: 'prior', weight: sense.prior, detail: sense.class }];
  for (const rule of RULES) {
    const reason = rule(evidence);
    if (reason !== null) reasons.push(reason);
  }
  const sum = reasons.reduce((total, reason) => total + reason.weight, 0);
  // Sums of hundredths: without rounding 0.46 + 0.14 falls short of 0.6.
  return { confidence: Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000, reasons };
}

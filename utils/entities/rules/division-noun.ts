import { isCity, isCountryType } from '../place-types.ts';
import { isCapitalised } from '../letters.ts';
import { gapAfter, wordAt } from '../passage.ts';
import { isAttributive, type Span } from '../span.ts';
import type { Evidence, Rule } from './rule.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const DIVISION = -0.4;

/** Behind a city's name: the land around it is meant. */
const AFTER = words(
  'province Province governorate Governorate oblast Oblast prefecture Prefecture county County state State ' +
    'область области областью областей край края краю краем губерния губернии',
);
/** Before "of" and a city's name. */
const BEFORE = words(
  'province Province governorate Governorate oblast prefecture county state gouvernorat département wilaya',
);
/** Offices and bodies of a state, not of a city, behind a name that both bear. */
const OF_STATE = words(
  'Gov Governor Governor-elect Legislature Senate Senator Sen Republicans Democrats',
);

/** "Idlib province", "the state of Washington", "New York Gov. Cuomo", "au Québec": not the city. */
export const divisionNoun: Rule = (evidence) => {
  const { span, reading, type, context } = evidence;
  const { passage, first, last } = span;
  const after = gapAfter(passage, last) === ' ' ? wordAt(passage, last + 1) : '';
  if (isCountryType(type)) return stateOfThatName(evidence, after);
  if (!isCity(type)) return null;
  if (AFTER.has(after)) return { rule: 'division-noun', weight: DIVISION, detail: after };
  if (reading.sense.class !== 'name') return null;
  if (OF_STATE.has(after) && isStateToo(span)) {
    return { rule: 'division-noun', weight: DIVISION, detail: after };
  }
  const article = first > 0 ? wordAt(passage, first - 1).toLowerCase() : '';
  if (context.language === 'fr' && /^(au|du|le|l)$/.test(article) && isStateToo(span)) {
    return { rule: 'division-noun', weight: DIVISION, detail: article };
  }
  const before = first > 1 ? wordAt(passage, first - 2) : '';
  const linked = /^(of|de|d)$/.test(first > 0 ? wordAt(passage, first - 1) : '');
  if (!linked || !BEFORE.has(before) || gapAfter(passage, first - 2) !== ' ') return null;
  return { rule: 'division-noun', weight: DIVISION, detail: before };
};

function isStateToo({ readings }: Span): boolean {
  return readings.some(({ stateOf }) => stateOf !== null);
}

/** "Niger State", but "Israel State Comptroller", "U.S. State Department". */
function stateOfThatName({ span, reading }: Evidence, after: string): ReturnType<Rule> {
  if (after !== 'State' || reading.sense.class !== 'name' || isAttributive(span)) return null;
  const { passage, last } = span;
  const goesOn = gapAfter(passage, last + 1) === ' ' && isCapitalised(wordAt(passage, last + 2));
  return goesOn ? null : { rule: 'division-noun', weight: DIVISION, detail: after };
}

import { isCity } from '../place-types.ts';
import { isCapitalised } from '../letters.ts';
import { gapAfter, wordAt } from '../passage.ts';
import { CALENDAR_WORDS, DIRECTIONS, KIN_WORDS, PLACE_PREPOSITIONS, ROLE_WORDS } from '../words.ts';
import type { Evidence, Rule } from './rule.ts';

const OTHER_PERSON = -0.6;
/** "London said" where the article has a Jack London. */
const SURNAME_OF_THE_STORY = -0.4;
const GIVEN_NAME = -0.45;
/** "Mr Lima", "Mme Florence Lima". */
const ADDRESS =
  /(?:^|[ ("'])(Mr|Mrs|Ms|Miss|Mme|Mlle|MM?(?=\. )|Monsieur|Madame|Sir)\.? (?:[A-ZÀ-ÖØ-Þ][^\s\d,()]+ )?$/;
/** "Monsieur Jean-Baptiste " and what stands before it (UTF-16 code units). */
const LONGEST_ADDRESS = 28;
/** "Sydney, 34, said": only people have an age between commas. */
const LONGEST_AGE = 18;
const AGE = /^, (?:aged |âgée? de )?[1-9]\d?(?: ans)?(?:,|$| and )/;
/** Prepositions that stand before a place but hardly before a person. */
const INSIDE = /^(in|across|throughout|en|в|во)$/;

/** Places that are people here: "Jack London", "Jordan Peterson", a surname of the same article. */
export const personNeighbour: Rule = (evidence) => {
  const { span, reading, story, type } = evidence;
  if (reading.entity?.kind !== 'place' || reading.sense.class !== 'name') return null;
  if (span.first !== span.last || span.passage.style === 'capitals') return null;
  const addressed = ADDRESS.exec(
    span.passage.text.slice(Math.max(0, span.start - LONGEST_ADDRESS), span.start),
  );
  if (addressed !== null) {
    return { rule: 'person-neighbour', weight: OTHER_PERSON, detail: addressed[1] ?? '' };
  }
  const given = wordBefore(evidence);
  if (given !== '' && story.isGivenName(given)) {
    return { rule: 'person-neighbour', weight: OTHER_PERSON, detail: given };
  }
  if (isCity(type) && isGivenPlace(evidence)) {
    return { rule: 'person-neighbour', weight: OTHER_PERSON, detail: given };
  }
  const { text } = span.passage;
  if (!PLACE_PREPOSITIONS.has(given) && AGE.test(text.slice(span.end, span.end + LONGEST_AGE))) {
    return { rule: 'person-neighbour', weight: OTHER_PERSON, detail: 'an age' };
  }
  if (reading.sense.ambiguity === 'given-name' && KIN_WORDS.has(given)) {
    return { rule: 'person-neighbour', weight: OTHER_PERSON, detail: given };
  }
  if (reading.sense.ambiguity === 'given-name' && beforeSurname(evidence)) {
    return { rule: 'person-neighbour', weight: GIVEN_NAME, detail: 'given name' };
  }
  if (story.bearers.has(span.surface) && !isInside(given)) {
    return { rule: 'person-neighbour', weight: GIVEN_NAME, detail: 'given name in this story' };
  }
  if (story.surnames.has(span.surface) && !PLACE_PREPOSITIONS.has(given)) {
    return { rule: 'person-neighbour', weight: SURNAME_OF_THE_STORY, detail: 'surname' };
  }
  return null;
};

/** "in India", "neighbouring India". */
function isInside(word: string): boolean {
  return INSIDE.test(word) || DIRECTIONS.has(word.toLowerCase());
}

/** "Victoria Santiago": a place that people are called after, right before another. */
function isGivenPlace({ span, before }: Evidence): boolean {
  if (before === null || before.last !== span.first - 1) return false;
  if (before.first !== before.last || gapAfter(span.passage, before.last) !== ' ') return false;
  return before.readings.some(({ sense }) => sense.ambiguity === 'given-name');
}

function wordBefore({ span }: Evidence): string {
  if (span.first === 0 || gapAfter(span.passage, span.first - 1) !== ' ') return '';
  return wordAt(span.passage, span.first - 1);
}

function beforeSurname({ span, after }: Evidence): boolean {
  if (gapAfter(span.passage, span.last) !== ' ') return false;
  if (after !== null && after.first === span.last + 1) return false;
  const next = wordAt(span.passage, span.last + 1);
  return isCapitalised(next) && !ROLE_WORDS.has(next) && !CALENDAR_WORDS.has(next);
}

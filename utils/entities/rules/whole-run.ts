import { isCity } from '../place-types.ts';
import { isCapitalised } from '../letters.ts';
import { gapAfter, opensSentence, type Passage, wordAt } from '../passage.ts';
import { isAttributive, isBlocked, type Span } from '../span.ts';
import {
  CALENDAR_WORDS,
  DIRECTIONS,
  OF_WORDS,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  ROLE_WORDS,
  SENTENCE_OPENERS,
} from '../words.ts';
import type { Evidence, Rule } from './rule.ts';

/** With a capital, an adjective and "de": names of bodies, "Fédération internationale de…". */
const FRENCH_BODIES = new Set(
  (
    'Banque Université Institut Fédération Académie Conseil Comité Agence Office Société Musée ' +
    'Orchestre Ligue Association Union Bibliothèque Parti Ordre Compagnie Caisse Chambre Centre'
  ).split(' '),
);
/** "Peru High School", "Kenya National Theatre": names, though "Kenya High Court" tells whose it is. */
const SCHOOLS =
  /^(School|Schools|College|Theatre|Theater|Museum|Gallery|Library|Park|Orchestra|Ballet|Opera|Stadium)$/;

/**
 * The whole run of capitalised words counts: when it is longer than the match, the name is another
 * one ("Bank of England", "Jordan River"), unless the rest is a title, a weekday, an institution,
 * or another name of the gazetteers. Says nothing in lines of title case or capitals.
 */
export const wholeRun: Rule = (evidence) => {
  const { span, reading } = evidence;
  if (span.passage.style !== 'plain' || reading.sense.class === 'title') return null;
  if (reading.sense.class === 'description' || isDateline(span)) return null;
  if (isCity(evidence.type) && chained(span) >= CHAIN) {
    return { rule: 'whole-run', weight: -0.6, detail: 'a chain of names' };
  }
  const left = leftNeighbour(evidence);
  const right = rightNeighbour(evidence);
  const weight =
    (left === '' ? 0 : leftWeight(evidence)) + (right === '' ? 0 : rightWeight(evidence));
  if (weight === 0) return null;
  return { rule: 'whole-run', weight: Math.max(weight, -0.6), detail: `${left}…${right}` };
};

/** "the Baku-Tbilisi-Ceyhan pipeline": more names than two sides of anything. */
const CHAIN = 3;

/** How many capitalised words hang together by hyphens here, the span counted as one. */
function chained({ passage, first, last }: Span): number {
  let count = 1;
  for (let at = first; gapAfter(passage, at - 1) === '-' && isName(passage, at - 1); at -= 1)
    count += 1;
  for (let at = last; gapAfter(passage, at) === '-' && isName(passage, at + 1); at += 1) count += 1;
  return count;
}

function isName(passage: Passage, word: number): boolean {
  return isCapitalised(passage.text, passage.starts[word]);
}

/** "WASHINGTON Barack Obama": the head of a block in capitals ends where they end. */
function isDateline(span: Span): boolean {
  return span.start === 0 && span.surface.length > 3 && span.surface === span.surface.toUpperCase();
}

/** A name of several words is hardly ever part of a longer one. */
function leftWeight({ span, reading, context }: Evidence): number {
  const { sense, entity } = reading;
  // Russian puts the country behind the body: "МВД России" names both.
  if (context.language === 'ru' && entity?.kind === 'place') return -0.15;
  if (sense.class === 'demonym') return -0.3;
  if (entity?.kind === 'person') return span.first === span.last ? -0.6 : 0;
  if (entity?.kind === 'organisation') return -0.15;
  return span.first === span.last ? -0.5 : -0.3;
}

function rightWeight({ span, reading, context }: Evidence): number {
  const { sense, entity } = reading;
  // "президента США Дональда Трампа": what follows a genitive is another name.
  if (context.language === 'ru' && entity?.kind === 'place') return 0;
  // "Syrian Observatory", "US Geological Survey": the adjective still tells the country.
  if (sense.class === 'demonym' || isAttributive(span)) return 0;
  if (entity?.kind === 'person') return span.first === span.last ? -0.2 : 0;
  if (entity?.kind === 'organisation') return -0.1;
  return span.first === span.last || isDefinite(span) ? -0.45 : -0.25;
}

/** The capitalised word before, if it belongs to the same name; empty otherwise. */
function leftNeighbour(evidence: Evidence): string {
  const { span, before, reading } = evidence;
  const { passage, first } = span;
  const gap = gapAfter(passage, first - 1);
  if (first === 0) return '';
  if (before !== null && before.last === first - 1)
    return gap === '-' && isBlocked(before) ? wordAt(passage, first - 1) : '';
  const word = wordAt(passage, first - 1);
  if (gap === '-') return isCapitalised(word) ? word : '';
  if (gap === ' & ') return isCapitalised(word) ? word : '';
  if (gap === '. ') return word.length === 1 && isCapitalised(word) ? word : '';
  if (gap === "'") return throughConnector(evidence, first - 1);
  if (gap !== ' ') return '';
  // "Air Algérie": a carrier, though "Air Force" is a state's.
  if (word === 'Air') return word;
  if (isCapitalised(word)) {
    if (reading.sense.class === 'demonym' && opensBeforeNoun(span)) return '';
    return joins(passage, first - 1) ? word : '';
  }
  return throughConnector(evidence, first - 1);
}

/** "Married Kenyan doctor": a first word and an adjective before a small noun are no name. */
function opensBeforeNoun({ passage, first, last }: Span): boolean {
  if (!opensSentence(passage, first - 1) || gapAfter(passage, last) !== ' ') return false;
  const next = wordAt(passage, last + 1);
  return isSmall(next) && !PLACE_PREPOSITIONS.has(next);
}

/** "Bank of England", "Coupe d'Afrique": the capitalised word before "of", "of the", "de l'". */
function throughConnector({ span, story }: Evidence, connector: number): string {
  const { passage } = span;
  let at = connector;
  if (/^(the|la|l)$/.test(wordAt(passage, at)) && gapAfter(passage, at - 1) === ' ') at -= 1;
  if (!/^(of|de|du|des|d)$/.test(wordAt(passage, at)) || at === 0) return '';
  if (gapAfter(passage, at - 1) !== ' ') return '';
  const word = wordAt(passage, at - 1);
  // "Banque nationale du Canada": French puts the adjective behind the head.
  const head = wordAt(passage, at - 2);
  if (isSmall(word) && FRENCH_BODIES.has(head) && gapAfter(passage, at - 2) === ' ') {
    return `${head} ${word} of`;
  }
  // "Anne Miller of Leeds" lives there.
  if (OF_WORDS.has(word) || story.surnames.has(word)) return '';
  return isCapitalised(word) && joins(passage, at - 1) ? `${word} of` : '';
}

function rightNeighbour({ span, after }: Evidence): string {
  const { passage, last } = span;
  const gap = gapAfter(passage, last);
  if (last + 1 >= passage.starts.length) return '';
  if (gap !== ' ' && gap !== '-' && gap !== ' & ') return '';
  // "the West" is not in "the West African nation", whatever else is.
  if (!isDefinite(span) && after !== null && after.first === last + 1) return '';
  const word = wordAt(passage, last + 1);
  if (!isCapitalised(word) && !(gap === '-' && /^\d/.test(word))) return '';
  if (gap === '-') return isCapitalised(word) ? word : '';
  if (exempt(word) || /^\d/.test(word)) return SCHOOLS.test(wordAt(passage, last + 2)) ? word : '';
  return word;
}

function isDefinite(span: Span): boolean {
  return span.surface.startsWith('the ');
}

/** A capitalised word before a match is part of its name unless it is a title or opens the sentence. */
function joins(passage: Passage, word: number): boolean {
  const text = wordAt(passage, word);
  if (exempt(text) || DIRECTIONS.has(text)) return false;
  if (!opensSentence(passage, word)) return true;
  return !SENTENCE_OPENERS.has(text) && !PLACE_HEADS.has(text.toLowerCase());
}

function exempt(word: string): boolean {
  return ROLE_WORDS.has(word) || CALENDAR_WORDS.has(word);
}

function isSmall(word: string): boolean {
  return word !== '' && !isCapitalised(word) && !/^\d/.test(word);
}

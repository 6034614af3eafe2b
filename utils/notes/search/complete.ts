import { COLOURS } from '../colours.ts';
import { fold } from './fold.ts';
import { lexQuery } from './lex-query.ts';
import { quoted } from './parse-query.ts';
import { OPERATORS, PROPERTIES, type Operator } from './query.ts';

/** What the reader's library offers as values. */
export interface Vocabulary {
  readonly tags: readonly string[];
  readonly entities: readonly string[];
  readonly sites: readonly string[];
}

/** A way to go on: the text to put between `start` and `end` of the query. */
export interface Completion {
  readonly insert: string;
  readonly start: number;
  readonly end: number;
  /** An operator wants its value next; a value is complete. */
  readonly kind: 'operator' | 'value';
}

/** As many as can be read at a glance under the search box. */
const SHOWN = 8;

/** Proposals for the word at the caret: operators that begin so, then values of the operator. */
export function complete(text: string, caret: number, vocabulary: Vocabulary): Completion[] {
  const lexeme = lexQuery(text.slice(0, caret)).find(
    (l) => l.end === caret && (!l.quoted || !l.closed),
  );
  if (!lexeme) return [];
  const minus = lexeme.negated ? '-' : '';
  const place = { start: lexeme.start, end: caret };
  if (lexeme.operator === null) {
    if (lexeme.quoted || lexeme.value === '') return [];
    const typed = fold(lexeme.value);
    return OPERATORS.filter((operator) => operator.startsWith(typed)).map((operator) => ({
      ...place,
      insert: `${minus}${operator}:`,
      kind: 'operator',
    }));
  }
  const operator = OPERATORS.find((known) => known === lexeme.operator);
  if (!operator) return [];
  return matching(valuesOf(operator, vocabulary), lexeme.value).map((value) => ({
    ...place,
    insert: `${minus}${operator}:${quoted(value)} `,
    kind: 'value',
  }));
}

function matching(values: readonly string[], typed: string): string[] {
  const wanted = fold(typed.trim());
  const begin: string[] = [];
  const within: string[] = [];
  for (const value of values) {
    const folded = fold(value);
    if (folded.startsWith(wanted)) begin.push(value);
    else if (folded.includes(wanted)) within.push(value);
    if (begin.length >= SHOWN) break;
  }
  return [...begin, ...within].slice(0, SHOWN);
}

function valuesOf(operator: Operator, vocabulary: Vocabulary): readonly string[] {
  switch (operator) {
    case 'tag':
      return vocabulary.tags;
    case 'entity':
      return vocabulary.entities;
    case 'site':
      return vocabulary.sites;
    case 'colour':
      return COLOURS;
    case 'has':
      return PROPERTIES;
    case 'before':
    case 'after':
    case 'on':
      return ['today', 'yesterday', '7d', '1m', '1y'];
  }
}

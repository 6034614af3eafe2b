import { COLOURS, type Colour } from '../colours.ts';
import { parseDateSpan } from './date-span.ts';
import { isWithin } from './edit-distance.ts';
import { fold } from './fold.ts';
import { lexQuery, type Lexeme } from './lex-query.ts';
import {
  OPERATORS,
  PROPERTIES,
  type Clause,
  type Condition,
  type Operator,
  type Problem,
  type Query,
} from './query.ts';
import { tokenise } from './tokenise.ts';

/** What the reader may call things beside the English names. */
export interface QueryWords {
  /** The reader's own names of colours, in their language, folded or not. */
  readonly colours: Readonly<Record<Colour, readonly string[]>>;
}

/** Other spellings of operators that readers try. */
const SYNONYMS: Readonly<Record<string, Operator>> = {
  color: 'colour',
  tags: 'tag',
  since: 'after',
  until: 'before',
  date: 'on',
  from: 'site',
  who: 'entity',
};

type Read = { readonly condition: Condition } | { readonly problem: Problem } | null;

/**
 * Reads a query. What cannot be understood becomes a problem that names the words and, where it
 * can, the remedy; the rest of the query still counts.
 * @param now ms since the epoch, for `today` and `7d`
 */
export function parseQuery(text: string, now: number, words?: QueryWords): Query {
  const clauses: Clause[] = [];
  const problems: Problem[] = [];
  for (const lexeme of lexQuery(text)) {
    const typing = lexeme.end === text.length;
    if (lexeme.quoted && !lexeme.closed)
      problems.push(problem('open-quote', lexeme, `${text.slice(lexeme.start)}"`));
    const read = readLexeme(lexeme, typing, now, words);
    if (read === null) continue;
    if ('problem' in read) problems.push(read.problem);
    else clauses.push({ condition: read.condition, negated: lexeme.negated });
  }
  return { clauses, problems };
}

function readLexeme(lexeme: Lexeme, typing: boolean, now: number, words?: QueryWords): Read {
  if (lexeme.operator === null) return readWords(lexeme, typing);
  const operator = operatorNamed(lexeme.operator);
  if (operator === null)
    return { problem: problem('unknown-operator', lexeme, nearestOperator(lexeme)) };
  if (lexeme.value.trim() === '') return { problem: problem('empty-value', lexeme, null) };
  return readOperator(operator, lexeme, now, words);
}

function readWords(lexeme: Lexeme, typing: boolean): Read {
  const terms = tokenise(lexeme.value);
  if (terms.length === 0) return null;
  return {
    condition: { kind: 'words', terms, prefix: !lexeme.quoted || (typing && !lexeme.closed) },
  };
}

function readOperator(operator: Operator, lexeme: Lexeme, now: number, words?: QueryWords): Read {
  const value = fold(lexeme.value.trim());
  switch (operator) {
    case 'tag':
      return { condition: { kind: 'tag', value: value.replace(/^#/, '') } };
    case 'entity':
      return { condition: { kind: 'entity', value } };
    case 'site':
      return {
        condition: {
          kind: 'site',
          value: value.replace(/^https?:\/\//, '').replace(/^www\.|\/.*$/g, ''),
        },
      };
    case 'colour': {
      const colour = COLOURS.find((c) =>
        [c, ...(words?.colours[c] ?? [])].some((name) => fold(name) === value),
      );
      if (colour) return { condition: { kind: 'colour', colour } };
      return { problem: problem('bad-colour', lexeme, withValue(lexeme, nearest(value, COLOURS))) };
    }
    case 'has': {
      const property = PROPERTIES.find((p) => p === value || `${p}s` === value);
      if (property) return { condition: { kind: 'has', property } };
      return {
        problem: problem('bad-property', lexeme, withValue(lexeme, nearest(value, PROPERTIES))),
      };
    }
    case 'before':
    case 'after':
    case 'on': {
      const span = parseDateSpan(value, now);
      if (!span) return { problem: problem('bad-date', lexeme, null) };
      const from = operator === 'before' ? Number.NEGATIVE_INFINITY : span.from;
      const until =
        operator === 'before'
          ? span.from
          : operator === 'on'
            ? span.until
            : Number.POSITIVE_INFINITY;
      return { condition: { kind: 'created', from, until } };
    }
  }
}

function operatorNamed(name: string): Operator | null {
  return OPERATORS.find((operator) => operator === name) ?? SYNONYMS[name] ?? null;
}

function nearestOperator(lexeme: Lexeme): string | null {
  const operator = nearest(lexeme.operator ?? '', OPERATORS);
  return operator && `${lexeme.negated ? '-' : ''}${operator}:${quoted(lexeme.value)}`;
}

function withValue(lexeme: Lexeme, value: string | null): string | null {
  return value && `${lexeme.negated ? '-' : ''}${lexeme.operator ?? ''}:${value}`;
}

function nearest(typed: string, known: readonly string[]): string | null {
  const starting = known.find((word) => typed.length >= 2 && word.startsWith(typed));
  return starting ?? known.find((word) => isWithin(typed, word, 2)) ?? null;
}

/** A value as it has to be typed: in quotes where it holds spaces. */
export function quoted(value: string): string {
  return /[\s"]/u.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}

function problem(code: Problem['code'], lexeme: Lexeme, suggestion: string | null): Problem {
  const found = code === 'unknown-operator' ? `${lexeme.operator ?? ''}:` : lexeme.value;
  return { code, start: lexeme.start, end: lexeme.end, found, suggestion };
}

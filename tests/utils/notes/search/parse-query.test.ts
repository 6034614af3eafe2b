import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '@/utils/notes/search/parse-query.ts';

const NOW = new Date(2024, 5, 15, 12).getTime();
const day = (y: number, m: number, d: number) => new Date(y, m - 1, d).getTime();

test.each([
  ['harbour', { kind: 'words', terms: ['harbour'], prefix: true }],
  ['"the old harbour"', { kind: 'words', terms: ['the', 'old', 'harbour'], prefix: false }],
  ['«старый порт»', { kind: 'words', terms: ['старыи', 'порт'], prefix: false }],
  ['tag:Sahel', { kind: 'tag', value: 'sahel' }],
  ['tag:#Sahel', { kind: 'tag', value: 'sahel' }],
  ['tag:"to read"', { kind: 'tag', value: 'to read' }],
  ['site:www.example.org', { kind: 'site', value: 'example.org' }],
  ['site:https://example.org/news', { kind: 'site', value: 'example.org' }],
  ['color:green', { kind: 'colour', colour: 'green' }],
  ['has:notes', { kind: 'has', property: 'note' }],
  ['before:2024-06', { kind: 'created', from: -Infinity, until: day(2024, 6, 1) }],
  ['after:2024-06-05', { kind: 'created', from: day(2024, 6, 5), until: Infinity }],
  ['on:2024', { kind: 'created', from: day(2024, 1, 1), until: day(2025, 1, 1) }],
  ['on:yesterday', { kind: 'created', from: day(2024, 6, 14), until: day(2024, 6, 15) }],
  ['after:2w', { kind: 'created', from: day(2024, 6, 1), until: Infinity }],
])('%s is read as one condition', (text, condition) => {
  expect(parseQuery(text, NOW)).toEqual({ clauses: [{ condition, negated: false }], problems: [] });
});

test('a minus before a word, a quotation or an operator negates it', () => {
  const { clauses } = parseQuery('-storm -"old port" -tag:x', NOW);
  expect(clauses.map((clause) => clause.negated)).toEqual([true, true, true]);
});

test.each([
  ['tga:x', 'unknown-operator', 'tag:x'],
  ['zebra:x', 'unknown-operator', null],
  ['tag:', 'empty-value', null],
  ['colour:gren', 'bad-colour', 'colour:green'],
  ['-has:nots', 'bad-property', '-has:note'],
  ['before:31-12', 'bad-date', null],
  ['on:2024-06-31', 'bad-date', null],
])('%s is told as %s with the remedy %s', (text, code, suggestion) => {
  const { clauses, problems } = parseQuery(text, NOW);
  expect(clauses).toEqual([]);
  expect(problems).toMatchObject([{ code, suggestion, start: 0, end: text.length }]);
});

test('a quotation still being typed is searched for as far as it goes', () => {
  const { clauses, problems } = parseQuery('port "old harb', NOW);
  expect(problems.map((problem) => problem.code)).toEqual(['open-quote']);
  expect(clauses[1]?.condition).toEqual({ kind: 'words', terms: ['old', 'harb'], prefix: true });
});

test('one misunderstood condition leaves the others standing', () => {
  const { clauses, problems } = parseQuery('harbour colour:x tag:sea', NOW);
  expect(clauses).toHaveLength(2);
  expect(problems).toHaveLength(1);
});

test('an address is words, not an operator', () => {
  expect(parseQuery('https://example.org/a', NOW).problems).toEqual([]);
});

test("the reader's own names of colours count", () => {
  const words = { colours: { yellow: [], green: ['Doubtful'], blue: [], pink: [], purple: [] } };
  expect(parseQuery('colour:doubtful', NOW, words).clauses[0]?.condition).toEqual({
    kind: 'colour',
    colour: 'green',
  });
});

test('any typing at all is read without failing, and every problem lies within the text', () => {
  const pieces = fc.constantFrom(
    'tag:',
    '-',
    '"',
    '«',
    'ё',
    ' ',
    'before:',
    '2024',
    ':',
    'x',
    '布',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))), (parts) => {
      const text = parts.join('');
      for (const problem of parseQuery(text, NOW).problems) {
        expect(problem.start).toBeGreaterThanOrEqual(0);
        expect(problem.end).toBeLessThanOrEqual(text.length);
        expect(problem.start).toBeLessThan(problem.end);
      }
    }),
  );
});

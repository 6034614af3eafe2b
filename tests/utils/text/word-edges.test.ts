import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapToWord, stepWord } from '@/utils/text/word-edges.ts';

const TEXT = 'It’s a well-known story, told twice. 港の朝';

test.each([
  { edge: 'end', step: 1, from: 0, to: 'It’s' },
  { edge: 'end', step: 1, from: 4, to: 'It’s a' },
  { edge: 'end', step: 1, from: 6, to: 'It’s a well-known' },
  { edge: 'end', step: -1, from: 17, to: 'It’s a' },
  { edge: 'end', step: 1, from: 36, to: 'It’s a well-known story, told twice. 港' },
] as const)('the end at $from goes by $step to "$to"', ({ edge, step, from, to }) => {
  expect(TEXT.slice(0, stepWord(TEXT, from, step, edge))).toBe(to);
});

test.each([
  { step: 1, from: 0, to: 'a well-known story, told twice. 港の朝' },
  { step: -1, from: 7, to: 'a well-known story, told twice. 港の朝' },
  { step: -1, from: 0, to: TEXT },
] as const)('the start at $from goes by $step to "$to"', ({ step, from, to }) => {
  expect(TEXT.slice(stepWord(TEXT, from, step, 'start'))).toBe(to);
});

test.each([
  { edge: 'start', offset: 9, at: 7 },
  { edge: 'end', offset: 9, at: 17 },
  { edge: 'end', offset: 6, at: 6 },
] as const)('an offset inside a word snaps to its $edge', ({ edge, offset, at }) => {
  expect(snapToWord(TEXT, offset, edge)).toBe(at);
});

test('a step never leaves the text nor goes the wrong way', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.nat(),
      fc.constantFrom(1 as const, -1 as const),
      fc.constantFrom('start' as const, 'end' as const),
      (text, seed, step, edge) => {
        const offset = seed % (text.length + 1);
        const to = stepWord(text, offset, step, edge);
        expect(to).toBeGreaterThanOrEqual(step === 1 ? offset : 0);
        expect(to).toBeLessThanOrEqual(step === 1 ? text.length : offset);
      },
    ),
  );
});

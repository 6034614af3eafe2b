import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWording } from '@/utils/text/compare-wording.ts';

const CASES: readonly { before: string; after: string; cut: string[]; added: string[] }[] = [
  { before: 'a big house', after: 'a large house', cut: ['big'], added: ['large'] },
  { before: 'it ended', after: 'it finally ended', cut: [], added: ['finally'] },
  { before: 'two  “old” men', after: 'two "old" women', cut: ['men'], added: ['women'] },
  { before: '今天开会', after: '明天开会', cut: ['今'], added: ['明'] },
  { before: 'same', after: 'same', cut: [], added: [] },
  { before: 'It’s “new” – so\u00a0far…', after: `It's "new" - so far...`, cut: [], added: [] },
  {
    before: 'For decades the keepers filled in forms for oil, in Oslo',
    after: 'For decades whoever kept the light had paper before any oil came, in Oslo',
    cut: ['the keepers filled in forms for oil'],
    added: ['whoever kept the light had paper before any oil came'],
  },
  {
    before: 'The costs are modest, and Sweden gives a boat',
    after: 'The costs are low, and Sweden lends a boat',
    cut: ['modest', 'gives'],
    added: ['low', 'lends'],
  },
  { before: '', after: 'all new words', cut: [], added: ['all new words'] },
  { before: '  spaced  out ', after: 'spaced out', cut: [], added: [] },
];

test.each(CASES)('from "$before" to "$after" the changed words are named', (one) => {
  const changed = compareWording(one.before, one.after).filter(({ same }) => !same);
  const words = (side: 'before' | 'after') =>
    changed.map((stretch) => stretch[side].trim()).filter((text) => text !== '');
  expect(words('before')).toEqual(one.cut);
  expect(words('after')).toEqual(one.added);
});

test('the stretches together are both wordings, and no two that differ stand side by side', () => {
  const wording = fc
    .array(
      fc.constantFrom('one', 'two', 'three', ' ', '  ', '“', '"', '…', '今', 'l’été', '\u00ad'),
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const stretches = compareWording(before, after);
      // A side of white space alone has no words to give.
      const has = (side: string, text: string) => text === side || !/[^\s\u00ad]/u.test(side);
      expect(has(before, stretches.map((stretch) => stretch.before).join(''))).toBe(true);
      expect(has(after, stretches.map((stretch) => stretch.after).join(''))).toBe(true);
      for (const [index, { same }] of stretches.entries())
        expect(same || stretches[index + 1]?.same !== false).toBe(true);
    }),
  );
});

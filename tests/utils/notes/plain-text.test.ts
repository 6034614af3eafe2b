import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '@/utils/notes/plain-text.ts';

test.each([
  ['Who *pays*?', 'Who pays?'],
  ['**Compare** with _last_ year', 'Compare with last year'],
  ['see [the table](https://e.example/x) ![map](y.png)', 'see the table map'],
  ['# Head\n\n- first\n- second\n1. third', 'Head first second third'],
  ['> said\n> so', 'said so'],
  ['run `npm test`', 'run npm test'],
  ['**жирный** текст', 'жирный текст'],
  ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
  ['5 * 6', '5 * 6'],
  ['[open](', '[open]('],
  ['-1 degree', '-1 degree'],
])('%j shows as %j', (text, shown) => expect(plainText(text)).toBe(shown));

test('text without marks is only put on one line', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abй字 .,:;!?()\n') });
  fc.assert(
    fc.property(words, (text) => {
      expect(plainText(text)).toBe(text.replaceAll(/\s+/gu, ' ').trim());
    }),
  );
});

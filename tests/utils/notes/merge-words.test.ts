import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords } from '@/utils/notes/merge-words.ts';

describe('two changes of one text', () => {
  it.each([
    ['only the one there', 'a', 'a b', 'a', 'a b', false],
    ['only the one that comes', 'a', 'a', 'a c', 'a c', false],
    ['the same twice', 'a', 'a b', 'a b', 'a b', false],
    ['at the start and at the end', 'old', 'very old', 'old ship', 'very old ship', false],
    ['at the end and at the start', 'old', 'old ship', 'very old', 'very old ship', false],
    ['both at the end', 'a', 'a b', 'a c', 'a b\nc', true],
    ['both in an empty text', '', 'one', 'two', 'one\ntwo', true],
    ['one typed on from the other', '', 'one', 'one more', 'one more', false],
    ['before what was put on a line of its own', 'a', 'a\nx', 'ab', 'ab\nx', true],
    ['a word taken away, another added', 'a b c', 'a c', 'a b c d', 'a c d', false],
    ['a word taken away that the other wrote over', 'a b', 'a ', 'a bee', 'a bee', false],
    ['characters of two code units', '😀', '😀😁', '😂😀', '😂😀😁', false],
  ])('%s', (_title, base, there, coming, text, both) => {
    expect(mergeWords(base, there, coming)).toEqual({ text, both });
  });

  it('never loses a word that either side typed', () => {
    const insertion = fc.tuple(fc.nat(), fc.stringMatching(/^[A-Z]{1,6}$/u));
    const into = (base: string, [at, words]: [number, string]) => {
      const place = at % (base.length + 1);
      return base.slice(0, place) + words + base.slice(place);
    };
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,20}$/u), insertion, insertion, (base, a, b) => {
        const { text } = mergeWords(base, into(base, a), into(base, b));
        expect(text).toContain(a[1]);
        expect(text).toContain(b[1]);
        const kept = text.replace(/[A-Z\n]/gu, '');
        expect(kept).toBe(base);
      }),
    );
  });
});

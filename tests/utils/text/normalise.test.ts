import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_BREAK } from '@/utils/text/characters.ts';
import { codeUnits } from '../../support/code-units.ts';
import { normalise } from '@/utils/text/normalise.ts';

const CASES: readonly { what: string; source: string; text: string }[] = [
  { what: 'plain ASCII stays', source: 'Nothing to do, here.', text: 'Nothing to do, here.' },
  { what: 'nothing stays nothing', source: '', text: '' },
  { what: 'runs of white space are one space', source: 'a  b\t\n c\u00a0\u2009d', text: 'a b c d' },
  { what: 'white space at the ends is one space', source: '\n a ', text: ' a ' },
  { what: 'soft hyphens are dropped', source: 'inter\u00adnatio\u00adnal', text: 'international' },
  { what: 'grapheme joiners are dropped', source: 'a\u034fb e\u034f\u0301', text: 'ab é' },
  {
    what: 'zero-width characters, bidi marks and byte order marks are dropped',
    source: '\ufeffz\u200be\u200dr\u200eo\u2060!\u2066',
    text: 'zero!',
  },
  {
    what: 'typographic quotes are straight',
    source: '“a” „b“ «c» ‘d’ ‚e‘',
    text: `"a" "b" "c" 'd' 'e'`,
  },
  { what: 'apostrophes and primes are straight', source: 'it’s 5′ 3″', text: `it's 5' 3"` },
  {
    what: 'signs that composing makes primes are straight',
    source: 'α\u0374 β\u1ffd',
    text: "α' β'",
  },
  { what: 'hyphens, dashes and minus are hyphens', source: 'a‐b‑c–d—e−f', text: 'a-b-c-d-e-f' },
  { what: 'an ellipsis is three dots', source: 'so…', text: 'so...' },
  {
    what: 'ligatures are their letters',
    source: 'oﬃce ﬁnd ﬂow \ufb05',
    text: 'office find flow st',
  },
  { what: 'marks compose with what they stand on', source: 'e\u0301te\u0301', text: 'été' },
  { what: 'marks compose across a soft hyphen', source: 'e\u00ad\u0301', text: 'é' },
  { what: 'singletons take their composed form', source: '\u212b \u2126', text: 'Å Ω' },
  { what: 'Hangul letters join into syllables', source: '\u1112\u1161\u11ab', text: '한' },
  { what: 'accents and case stay', source: 'Élysée', text: 'Élysée' },
  { what: 'letters beyond the basic plane stay', source: '😀 \u{20000}', text: '😀 \u{20000}' },
  { what: 'emoji lose their variation selector', source: '❤\ufe0f', text: '❤' },
  {
    what: 'characters lose a variation selector beyond the basic plane',
    source: '葛\u{e0100}城 a\u{e0101}\u0301 \u{e0100} b',
    text: '葛城 á b',
  },
  { what: 'a block break eats the space around it', source: `a \n${BLOCK_BREAK} b`, text: 'a\nb' },
  {
    what: 'several block breaks are one',
    source: `a${BLOCK_BREAK} ${BLOCK_BREAK}b`,
    text: 'a\nb',
  },
];

describe('normalising', () => {
  test.each(CASES)('$what', ({ source, text }) => {
    expect(normalise(source).text).toBe(text);
  });

  test('trimmed text has no white space or break at its ends', () => {
    expect(normalise(`${BLOCK_BREAK} a b\u00a0\u00ad `, true).text).toBe('a b');
    expect(normalise(' a ', true).text).toBe('a');
  });
});

const MAPPED: readonly { what: string; source: string; word: string; original: string }[] = [
  { what: 'of plain text', source: 'one two', word: 'two', original: 'two' },
  { what: 'behind collapsed space', source: 'a   \n two b', word: 'two', original: 'two' },
  {
    what: 'with a soft hyphen inside',
    source: 'x in\u00adner y',
    word: 'inner',
    original: 'in\u00adner',
  },
  {
    what: 'with soft hyphens at its edges',
    source: 'a\u00adbc\u00add',
    word: 'bc',
    original: 'bc',
  },
  { what: 'behind an ellipsis', source: 'so… then', word: 'then', original: 'then' },
  { what: 'of an ellipsis', source: 'so… then', word: '...', original: '…' },
  {
    what: 'of part of an ellipsis, which takes the whole',
    source: 'so… x',
    word: '..',
    original: '…',
  },
  {
    what: 'of composed letters',
    source: 'le cafe\u0301 noir',
    word: 'café',
    original: 'cafe\u0301',
  },
  { what: 'behind composed letters', source: 'cafe\u0301 noir', word: 'noir', original: 'noir' },
  {
    what: 'of text that ends in dropped characters',
    source: 'a–b\u200b\u200b',
    word: 'b',
    original: 'b',
  },
  { what: 'of a ligature', source: 'an oﬃce', word: 'ffi', original: 'ﬃ' },
  { what: 'behind a ligature', source: 'an oﬃce', word: 'ce', original: 'ce' },
  {
    what: 'around a dropped pair',
    source: 'a葛\u{e0100}城 b',
    word: '葛城',
    original: '葛\u{e0100}城',
  },
  { what: 'across white space', source: 'a “b\n\tc” d', word: '"b c"', original: '“b\n\tc”' },
];

describe('mapping offsets', () => {
  test.each(MAPPED)('finds the source $what', ({ source, word, original }) => {
    const { text, toSource } = normalise(source);
    const at = text.indexOf(word);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(source.slice(toSource(at, 'start'), toSource(at + word.length, 'end'))).toBe(original);
  });

  test.each(MAPPED)('finds the text $what from its source', ({ source, word, original }) => {
    const { text, fromSource } = normalise(source);
    const at = source.indexOf(original);
    const found = text.slice(fromSource(at), fromSource(at + original.length));
    expect(found.startsWith(word)).toBe(true);
  });
});

/** Text with much of what the normaliser changes. */
const awkward = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'é',
        'e\u0301',
        '\u0301',
        ' ',
        '\u00a0',
        '\n',
        '\u00ad',
        '\u200d',
        '…',
        '–',
        '’',
        '“',
      ],
      ...[
        '\u1112',
        '\u1161',
        '\u11ab',
        '한',
        '😀',
        '\ud83d',
        '\u212b',
        '日',
        'ش',
        BLOCK_BREAK,
        '\ufe0f',
        'ﬁx',
        '\u{e0100}',
        '\udb40',
        '\udd00',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  test('normalised twice is as normalised once', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, codeUnits(40)), fc.boolean(), (source, trim) => {
        const once = normalise(source, trim).text;
        expect(normalise(once.replaceAll('\n', BLOCK_BREAK), trim).text).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  test('has the same normalised form composed and decomposed', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, codeUnits(40)), (source) => {
        expect(normalise(source.normalize('NFD')).text).toBe(
          normalise(source.normalize('NFC')).text,
        );
      }),
      { numRuns: 400 },
    );
  });

  test('maps offsets in order, within the source, and back to the unit they came from', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, codeUnits(40)), (source) => {
        const { text, toSource, fromSource } = normalise(source);
        let before = 0;
        for (let i = 0; i < text.length; i++) {
          const start = toSource(i, 'start');
          const end = toSource(i + 1, 'end');
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(fromSource(start)).toBeLessThanOrEqual(i);
          expect(fromSource(end)).toBeGreaterThanOrEqual(i + 1);
          before = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('that is a part of a text normalises to what its offsets name', () => {
    fc.assert(
      fc.property(awkward, fc.nat(), fc.nat(), (source, a, b) => {
        const { text, toSource } = normalise(source);
        if (!text) return;
        const [start, end] = [a % text.length, b % text.length].toSorted((x, y) => x - y);
        const part = source.slice(toSource(start ?? 0, 'start'), toSource((end ?? 0) + 1, 'end'));
        expect(normalise(part).text).toContain(text.slice(start, (end ?? 0) + 1));
      }),
      { numRuns: 400 },
    );
  });
});

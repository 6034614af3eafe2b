import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describePassage } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { normalise } from '@/utils/text/normalise.ts';
import { BLOCK_BREAK } from '@/utils/text/characters.ts';
import { codeUnits } from '../../support/code-units.ts';
import { proseFrom } from '../../support/prose.ts';
import { LOCATE_CASES } from './locate-cases.ts';
import { WHEREABOUTS_CASES } from './whereabouts-cases.ts';

const CASES = [...LOCATE_CASES, ...WHEREABOUTS_CASES];

/** Takes the marks out of a marked text. */
function unmark(marked: string): { text: string; start: number; end: number } {
  const [head = '', rest = ''] = marked.split('⟦');
  const [inner = '', tail = ''] = rest.split('⟧');
  const text = clean(head + inner + tail);
  const start = clean(head).length;
  return { text, start, end: start + clean(inner).length };
}

function clean(text: string): string {
  return normalise(text.replaceAll('\n', BLOCK_BREAK)).text;
}

describe('a passage is located after', () => {
  test.each(CASES.filter((one) => one.verdict !== 'lost'))('$what', (one) => {
    const before = unmark(one.before);
    const after = unmark(one.after);
    const selectors = describePassage(before.text, before.start, before.end);
    const found = createLocator(after.text).locate(selectors);
    expect(found.kind).toBe(one.verdict);
    if (found.kind === 'lost') return;
    expect(after.text.slice(found.start, found.end)).toBe(after.text.slice(after.start, after.end));
    expect(found.start).toBe(after.start);
    expect(found.confidence).toBeGreaterThan(0);
    expect(found.confidence).toBeLessThanOrEqual(1);
  });
});

describe('a passage is given up on', () => {
  test.each(CASES.filter((one) => one.verdict === 'lost'))('$what', (one) => {
    const before = unmark(one.before);
    const after = unmark(one.after);
    const selectors = describePassage(before.text, before.start, before.end);
    const found = createLocator(after.text).locate(selectors);
    expect(found.kind).toBe('lost');
    if (found.kind !== 'lost') return;
    expect(found.candidates.length).toBeLessThanOrEqual(3);
    for (const { start, end } of found.candidates) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(after.text.length);
    }
  });
});

test('of like passages that nothing tells apart none is chosen, and all are offered', () => {
  const quote = 'Nobody was hurt in the accident.';
  const text = Array.from({ length: 3 }, () => quote).join('\n');
  const selector = { type: 'TextQuoteSelector' as const, exact: quote, prefix: '', suffix: '' };
  const found = createLocator(text).locate([selector]);
  expect(found.kind).toBe('lost');
  if (found.kind === 'lost') expect(found.candidates).toHaveLength(3);
});

test('a long quote of one word in a text of the same is found or given up, and soon', () => {
  const word = 'aaaaaaa ';
  for (const words of [100, 1000, 10_000]) {
    const quoted = word.repeat(words).trim();
    const selectors = describePassage(`Then: ${quoted}. Now.`, 6, 6 + quoted.length);
    for (const text of [word.repeat(15_000), `${word.repeat(words / 2)}b `.repeat(4)]) {
      const found = createLocator(text).locate(selectors);
      const places = found.kind === 'lost' ? found.candidates : [found];
      for (const { start, end } of places) expect(end).toBeGreaterThan(start);
    }
  }
});

test('offsets without words are not believed', () => {
  const position = { type: 'TextPositionSelector' as const, start: 0, end: 4 };
  expect(createLocator('Some text.').locate([position])).toEqual({ kind: 'lost', candidates: [] });
});

test('a quote from elsewhere, with its own white space and quotes, is found', () => {
  const text = 'First of all. She said "it\'s over - for now" and left the room. Nothing else.';
  const selector = {
    type: 'TextQuoteSelector' as const,
    exact: 'She said “it’s over\u00a0– for\n now”',
    prefix: 'First of all.\n\n',
    suffix: ' and\u00a0left',
  };
  const found = createLocator(text).locate([selector]);
  expect(found).toMatchObject({ kind: 'moved', start: 14, end: 44 });
});

/** Documents of few words, so that passages repeat, and of many. */
const documents = fc.oneof(
  fc
    .array(fc.constantFrom('ab', 'abc', 'cab', 'b', 'a', '日', '本', '\n', 'é', '😀'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
  fc
    .array(
      fc.constantFrom(
        'سلام',
        'وَلَد',
        'שָׁלוֹם',
        'בית',
        'e\u0301te\u0301',
        'o\u0302\u0323',
        'inter\u00adnatio\u00adnal',
        'a\u00a0b',
        '한국어',
        '日本語',
        '\u200f',
        '👩\u200d🚀',
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((words) => words.join(' ')),
  fc.lorem({ maxCount: 40, mode: 'sentences' }),
  fc.integer().map((seed) => proseFrom(seed).paragraph(12)),
  codeUnits(200),
);

describe('whatever the document', () => {
  test('a passage described and located in it is where it was', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (source, a, b) => {
        const { text } = normalise(source, true);
        const start = a % (text.length + 1);
        const end = start + 1 + (b % 80);
        if (end > text.length || text.slice(start, end).trim() === '') return;
        const found = createLocator(text).locate(describePassage(text, start, end));
        expect(found).toEqual({ kind: 'exact', start, end, confidence: 1 });
      }),
      { numRuns: 400 },
    );
  });

  test('any selector gives a verdict within it', () => {
    fc.assert(
      fc.property(documents, documents, fc.nat(), fc.nat(), (here, there, a, b) => {
        const { text } = normalise(here, true);
        const other = normalise(there, true).text;
        const start = a % (other.length + 1);
        const end = Math.min(other.length, start + (b % 120));
        const found = createLocator(text).locate(describePassage(other, start, end));
        const places = found.kind === 'lost' ? found.candidates : [found];
        for (const place of places) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

test('a passage is found wherever in a long text it stands', () => {
  const text = proseFrom(5).paragraph(3000);
  const missed: number[] = [];
  for (let start = 1000; start + 200 < text.length; start += 4096) {
    const end = start + 90;
    const cut = start + 40;
    const edited = `Some news first. ${text.slice(0, cut)}${text.slice(cut + 6)}`;
    const found = createLocator(edited).locate(describePassage(text, start, end));
    if (found.kind === 'lost' || Math.abs(found.start - start - 17) > 12) missed.push(start);
  }
  expect(text.length).toBeGreaterThan(200_000);
  expect(missed).toEqual([]);
});

describe('repetition made to hurt', () => {
  const HOSTILE: readonly { what: string; text: string; exact: string }[] = [
    { what: 'one letter', text: 'a'.repeat(200_000), exact: `${'a'.repeat(300)}b` },
    { what: 'one word', text: 'spam '.repeat(50_000), exact: `${'spam '.repeat(60)}egg` },
    { what: 'two words', text: 'ab ba '.repeat(40_000), exact: 'ab ba ba ab '.repeat(30) },
    {
      what: 'a passage as long as the page',
      text: 'abc '.repeat(9000),
      exact: 'abd '.repeat(9000),
    },
  ];
  test.each(HOSTILE)('$what ends in a verdict', ({ text, exact }) => {
    const selector = { type: 'TextQuoteSelector' as const, exact, prefix: exact, suffix: exact };
    const found = createLocator(text).locate([selector]);
    expect(['exact', 'moved', 'reworded', 'lost']).toContain(found.kind);
  });
});

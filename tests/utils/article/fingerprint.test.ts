import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fingerprintOf,
  fingerprintWords,
  overlapOf,
  SAME_STORY,
  sameStory,
  SKETCH_SIZE,
} from '@/utils/article/fingerprint.ts';
import { RETELLING } from '../../fixtures/moscow-times/retelling.ts';
import { HARBOUR } from '../../fixtures/stories/harbour-en.ts';
import { LAKE } from '../../fixtures/stories/lake-ru.ts';
import { RAILWAY } from '../../fixtures/stories/railway-fr.ts';
import { realStory } from '../../support/real-story.ts';

const real = realStory();
const STORIES = [RETELLING, HARBOUR, RAILWAY, LAKE, ...(real ? [real] : [])];
const textOf = (paragraphs: readonly string[]) => paragraphs.join('\n');

/** Changes every n-th word. */
function edited(text: string, n: number): string {
  return text.replace(/\S+/g, (word, at: number) =>
    (at * 7919) % n === 0 ? `${word}x${at}` : word,
  );
}

describe('the same story', () => {
  describe.each(STORIES)('$headline', ({ paragraphs }) => {
    const whole = textOf(paragraphs);
    const half = Math.ceil(paragraphs.length / 2);
    const copies: [string, string][] = [
      ['itself', whole],
      ['in reversed order', textOf([...paragraphs].reverse())],
      ['its first half', textOf(paragraphs.slice(0, half))],
      ['its last half', textOf(paragraphs.slice(half))],
      ['with every tenth word changed', edited(whole, 10)],
      ['in capitals and curly quotes', whole.toUpperCase().replace(/"/g, '\u201d')],
      [
        'with soft hyphens and no-break spaces',
        whole.replace(/(\p{L}{4})/gu, '$1\u00ad').replace(/ /g, '\u00a0'),
      ],
      ['decomposed', whole.normalize('NFD')],
      [
        'with another paragraph put in',
        `${whole}\nA sentence of the desk that printed it, and of nobody else.`,
      ],
    ];
    it.each(copies)('is recognised: %s', (_, copy) => {
      expect(sameStory(fingerprintOf(whole), fingerprintOf(copy))).toBe(true);
      expect(sameStory(fingerprintOf(copy), fingerprintOf(whole))).toBe(true);
    });

    const other = STORIES.find((story) => story.paragraphs !== paragraphs) ?? HARBOUR;
    const others: [string, string][] = [
      ['its first paragraph as a teaser', paragraphs[0] ?? ''],
      ['another story', textOf(other.paragraphs)],
      [
        'another story with two of its paragraphs',
        textOf([...other.paragraphs.slice(0, 8), ...paragraphs.slice(0, 2)]),
      ],
      ['nothing', ''],
    ];
    it.each(others)('is not taken for it: %s', (_, text) => {
      expect(sameStory(fingerprintOf(whole), fingerprintOf(text))).toBe(false);
    });
  });

  it.skipIf(!real)('a retelling in other words is not', () => {
    const overlap = overlapOf(
      fingerprintOf(textOf(real?.paragraphs ?? [])),
      fingerprintOf(textOf(RETELLING.paragraphs)),
    );
    expect(Math.max(overlap.firstInSecond, overlap.secondInFirst)).toBeLessThan(SAME_STORY / 3);
  });

  it('a brief of two lines is the same as itself', () => {
    const brief =
      'The ferry to the island will not sail on Friday because of the wind; it sails again on Saturday.';
    expect(sameStory(fingerprintOf(brief), fingerprintOf(brief.toLowerCase()))).toBe(true);
  });
});

describe('words', () => {
  const cases: [string, string, string[]][] = [
    ['case, quotes and accents', '“Élan” d’Été', ['elan', 'd', 'ete']],
    ['Cyrillic', 'Москва — Ёлка', ['москва', 'елка']],
    ['soft hyphens and joiners', 'in\u00adstruc\u200btor', ['instructor']],
    ['Chinese in overlapping pairs', '布基纳法索', ['布基', '基纳', '纳法', '法索']],
    ['Japanese beside Latin', 'AFP通信は', ['afp', '通信', '信は']],
    ['digits', 'In 2024, 3,5 %', ['in', '2024', '3', '5']],
    ['nothing', ' … ', []],
  ];
  it.each(cases)('%s', (_, text, words) => {
    expect(fingerprintWords(text)).toEqual(words);
  });
});

it('a Chinese text is recognised when cut, another one is not', () => {
  const text =
    '周三上午新桥正式通车，三百多人步行走过桥面，随后第一辆汽车才获准驶入。这座桥建了九年，两家公司为此破产，河道也改了一次。县里说旧船闸要到明年春天才能修好。'.repeat(
      1,
    );
  const other =
    '气象部门表示，未来三天北部山区将有大雪，部分公路可能临时封闭，请驾驶员注意安全，提前准备防滑链和足够的饮用水，并且尽量避免在夜间出行。';
  expect(sameStory(fingerprintOf(text), fingerprintOf(text.slice(0, 60)))).toBe(true);
  expect(sameStory(fingerprintOf(text), fingerprintOf(other))).toBe(false);
});

describe('for any text', () => {
  const words = fc.array(fc.stringMatching(/^[a-zа-я]{1,7}$/), { maxLength: 900 });

  it('it is like itself, the comparison is symmetric, and shares stay between 0 and 1', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const first = fingerprintOf(a.join(' '));
        const second = fingerprintOf(b.join(' '));
        const { similarity, firstInSecond, secondInFirst } = overlapOf(first, second);
        expect(overlapOf(first, first).similarity).toBe(a.length === 0 ? 0 : 1);
        expect(overlapOf(second, first)).toMatchObject({
          similarity,
          firstInSecond: secondInFirst,
          secondInFirst: firstInSecond,
        });
        expect(Math.min(firstInSecond, secondInFirst)).toBeGreaterThanOrEqual(similarity);
        expect(Math.max(firstInSecond, secondInFirst)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the fingerprint is sorted, without doubles, of bounded size, in eight hex digits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4000 }), (text) => {
        const print = fingerprintOf(text);
        expect(print).toEqual([...new Set(print)].sort());
        expect(print.length).toBeLessThanOrEqual(SKETCH_SIZE);
        for (const hash of print) expect(hash).toMatch(/^[0-9a-f]{8}$/);
      }),
    );
  });
});

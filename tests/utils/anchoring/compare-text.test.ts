import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BlockChange, compareText } from '@/utils/anchoring/compare-text.ts';
import { type Span, compareWording } from '@/utils/anchoring/compare-wording.ts';

const A = 'The minister opened the new bridge over the river on Monday morning.';
const B = 'Nobody could say how many people had come to watch the ceremony.';
const C = 'Work on it had begun eleven years before and was stopped twice.';
const D = 'Tolls will be charged from next spring, the company said.';

/** `same 0>0` and so on. */
function brief(changes: readonly BlockChange[]): string[] {
  return changes.map((change) => {
    if (change.kind === 'cut') return `cut ${change.old}`;
    if (change.kind === 'added') return `added ${change.current}`;
    return `${change.kind} ${change.old}>${change.current}`;
  });
}

const CASES: readonly { what: string; old: string[]; current: string[]; changes: string[] }[] = [
  { what: 'nothing', old: [A, B], current: [A, B], changes: ['same 0>0', 'same 1>1'] },
  {
    what: 'typography only',
    old: ['It’s “new” – so\u00a0far…'],
    current: [`It's "new" - so far...`],
    changes: ['same 0>0'],
  },
  {
    what: 'a block added',
    old: [A, C],
    current: [A, B, C],
    changes: ['same 0>0', 'added 1', 'same 1>2'],
  },
  {
    what: 'a block cut',
    old: [A, B, C],
    current: [A, C],
    changes: ['same 0>0', 'cut 1', 'same 2>1'],
  },
  { what: 'the first block cut', old: [A, B], current: [B], changes: ['cut 0', 'same 1>0'] },
  {
    what: 'a block reworded',
    old: [A, B, C],
    current: [A, B.replace('Nobody', 'The police'), C],
    changes: ['same 0>0', 'reworded 1>1', 'same 2>2'],
  },
  {
    what: 'a block moved',
    old: [A, B, C, D],
    current: [B, C, D, A],
    changes: ['same 1>0', 'same 2>1', 'same 3>2', 'moved 0>3'],
  },
  {
    what: 'one block in place of a quite other one',
    old: [A, B],
    current: [A, D],
    changes: ['same 0>0', 'added 1', 'cut 1'],
  },
  { what: 'everything gone', old: [A], current: [], changes: ['cut 0'] },
];

describe('an article compared with its saved copy', () => {
  test.each(CASES)('shows $what', ({ old, current, changes }) => {
    expect(brief(compareText(old, current))).toEqual(changes);
  });

  test('accounts for every block once, whatever was done to it', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(A, B, C, D, ''), fc.lorem()), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (old, current) => {
        const changes = compareText(old, current);
        const olds = changes.flatMap((change) => ('old' in change ? [change.old] : []));
        const news = changes.flatMap((change) => ('current' in change ? [change.current] : []));
        expect(olds.toSorted((a, b) => a - b)).toEqual(old.map((_, i) => i));
        expect(news).toEqual(current.map((_, i) => i));
      }),
    );
  });
});

const WORDINGS: readonly { before: string; after: string; cut: string[]; added: string[] }[] = [
  { before: 'a big house', after: 'a large house', cut: ['big'], added: ['large'] },
  { before: 'it ended', after: 'it finally ended', cut: [], added: ['finally'] },
  { before: 'two  “old” men', after: 'two "old" women', cut: ['men'], added: ['women'] },
  { before: '今天开会', after: '明天开会', cut: ['今'], added: ['明'] },
  { before: 'same', after: 'same', cut: [], added: [] },
  { before: '', after: 'all new words', cut: [], added: ['all new words'] },
];

test.each(WORDINGS)('from "$before" to "$after" the changed words are named', (one) => {
  const change = compareWording(one.before, one.after);
  expect(words(one.before, change.cut)).toEqual(one.cut);
  expect(words(one.after, change.added)).toEqual(one.added);
});

function words(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

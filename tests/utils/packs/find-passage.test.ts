import { describe, expect, it } from 'vitest';
import { findPassage } from '@/utils/packs/find-passage.ts';

const TEXT =
  'The couple said: "We stay." After the coup they left. We stay here, he added. They left.';

describe('finding a passage', () => {
  it.each([
    ['a phrase', { start: { exact: 'After the coup' } }, 'After the coup'],
    ['a word, not part of a longer one', { start: { exact: 'coup' } }, 'coup'],
    [
      'from its beginning to its end',
      { start: { exact: 'After' }, end: { exact: 'stay here' } },
      'After the coup they left. We stay here',
    ],
    [
      'the first end after its beginning',
      { start: { exact: 'After' }, end: { exact: 'left' } },
      'After the coup they left',
    ],
    ['by what stands before', { start: { exact: 'We stay', prefix: 'left. ' } }, 'We stay'],
    ['by what stands behind', { start: { exact: 'We stay', suffix: ' here' } }, 'We stay'],
    ['with typographic quotation marks', { start: { exact: '“We stay.”' } }, '"We stay."'],
  ])('finds %s', (_, passage, expected) => {
    const found = findPassage(TEXT, passage);
    expect(found.kind).toBe('found');
    if (found.kind === 'found') expect(TEXT.slice(found.start, found.end)).toBe(expected);
  });

  it.each([
    ['words that stand twice', { start: { exact: 'We stay' } }, { kind: 'ambiguous', count: 2 }],
    [
      'words that do not stand there',
      { start: { exact: 'We go' } },
      { kind: 'missing', part: 'start' },
    ],
    [
      'an end before the beginning',
      { start: { exact: 'he added' }, end: { exact: 'coup' } },
      { kind: 'missing', part: 'end' },
    ],
  ])('does not guess at %s', (_, passage, expected) => {
    expect(findPassage(TEXT, passage)).toEqual(expected);
  });

  it('does not take an end that is a page away', () => {
    const text = `Begin here ${'word '.repeat(400)}end there`;
    const passage = { start: { exact: 'Begin' }, end: { exact: 'there' } };
    expect(findPassage(text, passage)).toEqual({ kind: 'missing', part: 'end' });
  });
});

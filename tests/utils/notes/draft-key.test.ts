import { expect, it } from 'vitest';
import { draftKey, editKey } from '@/utils/notes/draft-key.ts';
import type { Target } from '@/utils/notes/note.ts';

const passage = (exact: string, start: number, prefix = 'before '): Target => ({
  scope: 'passage',
  selectors: [
    { type: 'TextQuoteSelector', exact, prefix, suffix: ' after' },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ],
});

it('is the same for a passage that has moved', () => {
  expect(draftKey('a', passage('the quay', 10))).toBe(draftKey('a', passage('the quay', 90)));
});

it.each<[string, Target, Target]>([
  ['other words', passage('the quay', 10), passage('the ship', 10)],
  ['the same words elsewhere', passage('it', 10, 'one '), passage('it', 10, 'two ')],
  ['the page', passage('the quay', 10), { scope: 'page' }],
  [
    'another entity',
    { scope: 'entity', entity: 'demo/a', name: 'A' },
    { scope: 'entity', entity: 'demo/b', name: 'A' },
  ],
  [
    'another picture',
    { scope: 'figure', src: 'https://example.org/1.jpg', caption: '' },
    { scope: 'figure', src: 'https://example.org/2.jpg', caption: '' },
  ],
])('differs for %s', (_what, one, other) => {
  expect(draftKey('a', one)).not.toBe(draftKey('a', other));
});

it('differs for another article and for the editing of a note', () => {
  expect(draftKey('a', { scope: 'page' })).not.toBe(draftKey('b', { scope: 'page' }));
  expect(editKey('n')).not.toBe(draftKey('a', { scope: 'page' }));
});

import { expect, test } from 'vitest';
import { figureInCopy } from '@/utils/anchoring/figure-in-copy.ts';
import type { CopyBlock } from '@/utils/article/article.ts';

const picture = (src: string, alt = ''): CopyBlock => {
  return { part: 'caption', text: '', figure: { src, alt } };
};
const BLOCKS: CopyBlock[] = [
  { part: 'headline', text: 'Harbour' },
  picture('https://example.org/quay_1360.jpg'),
  { part: 'caption', text: 'The quay at dawn' },
  { part: 'body', text: 'It stays open.' },
  picture('https://example.org/crane.jpg', 'A crane'),
  { part: 'body', text: 'So it was said.' },
];
const note = (src: string, caption = '', alt = '') => {
  return { scope: 'figure', src, caption, alt, kind: 'image' } as const;
};

test.each([
  ['by its address', note('https://example.org/quay_1360.jpg'), 1],
  ['by its caption, when the picture’s address is another', note('', 'The quay at dawn'), 1],
  ['by its file and caption in another size', note('/quay_320.jpg', 'The quay at dawn'), 1],
  [
    'without a caption, by address and words',
    note('https://example.org/crane.jpg', '', 'A crane'),
    4,
  ],
] as const)('finds a noted picture in a saved copy %s', (_, target, block) => {
  expect(figureInCopy(target, BLOCKS)).toBe(block);
});

test.each([
  ['a picture that the copy does not have', note('https://example.org/gulls.jpg', 'Gulls')],
  ['a table, which no copy has', { ...note('', 'Tonnage'), kind: 'table' } as const],
] as const)('finds no block for %s', (_, target) => {
  expect(figureInCopy(target, BLOCKS)).toBeNull();
});

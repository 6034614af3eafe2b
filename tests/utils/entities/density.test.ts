import { expect, test } from 'vitest';
import { visibleMentions } from '@/utils/entities/density.ts';
import type { Mention } from '@/utils/entities/mention.ts';

const mention = (start: number, entity: string, marked = true): Mention => ({
  start,
  end: start + 3,
  surface: 'abc',
  entity,
  kind: 'place',
  confidence: 1,
  marked,
  reasons: [],
});

const blocks = [
  { start: 0, end: 20 },
  { start: 21, end: 40 },
  { start: 41, end: 60 },
];
const mentions = [
  mention(0, 'a'),
  mention(5, 'a'),
  mention(9, 'b'),
  mention(21, 'a'),
  mention(30, 'c', false),
  mention(45, 'b'),
  mention(50, 'b'),
];

test.each([
  ['every', [0, 5, 9, 21, 45, 50]],
  ['first-in-paragraph', [0, 9, 21, 45]],
  ['first-in-article', [0, 9]],
  ['none', []],
] as const)('density %s marks the mentions it names', (density, starts) => {
  expect(visibleMentions(mentions, blocks, density).map((m) => m.start)).toEqual(starts);
});

test('a mention that is only listed is never painted', () => {
  expect(visibleMentions(mentions, blocks, 'every').some((m) => m.entity === 'c')).toBe(false);
});

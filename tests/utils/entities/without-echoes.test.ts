import { expect, test } from 'vitest';
import type { Mention } from '@/utils/entities/mention.ts';
import { withoutEchoes } from '@/utils/entities/without-echoes.ts';

const mention = (start: number, end: number, entity: string): Mention => ({
  start,
  end,
  surface: '',
  entity,
  kind: 'person',
  confidence: 1,
  marked: true,
  reasons: [],
});

test('a mention within a longer one of the same entity is left out', () => {
  const outer = mention(0, 30, 'head');
  expect(withoutEchoes([outer, mention(4, 30, 'head')])).toEqual([outer]);
});

test('a mention within a longer one of another entity stays', () => {
  const both = [mention(0, 38, 'press'), mention(0, 24, 'ministry')];
  expect(withoutEchoes(both)).toEqual(both);
});

test('the same entity named again further on stays', () => {
  const both = [mention(0, 10, 'head'), mention(12, 20, 'head')];
  expect(withoutEchoes(both)).toEqual(both);
});

import { expect, test } from 'vitest';
import { TRASH_DAYS, trashEnds } from '@/utils/notes/trash.ts';

test('what was deleted a moment less than 30 days ago stays, a moment more goes', () => {
  expect(TRASH_DAYS).toBe(30);
  const ends = trashEnds(Date.parse('2024-07-05T18:00:00.000Z'));
  expect(ends).toBe('2024-06-05T18:00:00.000Z');
});

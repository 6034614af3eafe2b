import { expect, it } from 'vitest';
import type { CopyBlock } from '@/utils/article/article.ts';
import { compareCopies } from '@/utils/article/wire-story.ts';

const FIRST =
  'The council voted on Thursday to repair the lights along the channel before the winter.';
const SECOND =
  'Pilots had refused to bring ships in after dark for nineteen days over the broken lights.';
const THIRD = 'The work will be paid for by a small charge on the larger ships that call here.';
const OWN = 'Our desk could not reach the harbour master for a comment before this edition closed.';

const body = (...texts: string[]): CopyBlock[] => texts.map((text) => ({ part: 'body', text }));

it('counts what both have, what only the page has and what it left out, in any order', () => {
  expect(compareCopies(body(FIRST, SECOND, THIRD), body(SECOND, OWN, FIRST))).toEqual({
    shared: 2,
    reworded: 0,
    cut: [THIRD],
    added: [OWN],
  });
});

it('tells a reworded paragraph from an added one', () => {
  const reworded = FIRST.replace('Thursday', 'Friday');
  expect(compareCopies(body(FIRST), body(reworded))).toMatchObject({
    shared: 1,
    reworded: 1,
    added: [],
  });
});

it('leaves headlines, captions and bylines out of account', () => {
  const page: CopyBlock[] = [{ part: 'headline', text: 'Lights to Be Repaired' }, ...body(FIRST)];
  expect(compareCopies(body(FIRST), page)).toMatchObject({ shared: 1, added: [], cut: [] });
});

import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../support/repetition-tally.ts';
import {
  type Change,
  CHANGES,
  REPETITIONS,
  type Repetition,
} from '../../support/repetitive-page.ts';

const PAGES = 40;

/** Shares that are given up, wrong, or anchored although they are gone, at most; and after what. */
interface Most {
  readonly lost: number;
  readonly wrong: number;
  readonly anyway: number;
  readonly changes?: readonly Change[];
}

/**
 * What is the very same paragraph over and over nothing can tell apart once its order is another;
 * `tests/bench/repetition.ts` prints that too.
 */
const MOST: Record<Repetition, Most> = {
  'a refrain behind each paragraph': { lost: 0.2, wrong: 0, anyway: 0 },
  'a refrain before each paragraph': { lost: 0.25, wrong: 0.05, anyway: 0 },
  'the same paragraph among others': {
    lost: 0.1,
    wrong: 0,
    anyway: 0,
    changes: ['nothing', 'words changed', 'own surroundings cut'],
  },
  'templates that differ in a name': { lost: 0.4, wrong: 0.15, anyway: 0.3 },
  'rows of a table': { lost: 0.4, wrong: 0.1, anyway: 0.15 },
};

describe.each(REPETITIONS)('words that repeat: %s', (repetition) => {
  const most = MOST[repetition];

  test.each(most.changes ?? CHANGES)('%s', (change) => {
    const { right, wrong, lost, gone, anyway } = tallyOf(repetition, change, 1000, PAGES);
    const present = right + wrong + lost;
    expect(present + gone).toBeGreaterThan(PAGES / 2);
    expect(wrong).toBeLessThanOrEqual(present * most.wrong);
    expect(lost).toBeLessThanOrEqual(present * most.lost);
    expect(anyway).toBeLessThanOrEqual(gone * most.anyway);
  });
});

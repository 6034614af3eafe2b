import { describe } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { offsetsOf, textOf, truthOf } from './edited-page.ts';
import { type Change, type Repetition, changePage, makeRepetitivePage } from './repetitive-page.ts';

/** What became of passages that are still there, and of those that are not. */
export interface Tally {
  right: number;
  wrong: number;
  lost: number;
  gone: number;
  anyway: number;
}

/** Locates one passage in each of so many pages that repeat themselves, after a change. */
export function tallyOf(
  repetition: Repetition,
  change: Change,
  firstSeed: number,
  pages: number,
): Tally {
  const tally = { right: 0, wrong: 0, lost: 0, gone: 0, anyway: 0 };
  for (let seed = firstSeed; seed < firstSeed + pages; seed++) {
    const { page, passage } = makeRepetitivePage(repetition, seed);
    const { start, end } = offsetsOf(page, passage);
    const changed = changePage(page, passage, change, seed * 7 + 3);
    const truth = truthOf(changed, passage);
    if (truth === 'unclear') continue;
    const selectors = describe(textOf(page), start, end);
    const verdict = createLocator(textOf(changed)).locate(selectors);
    if (truth === 'gone') {
      tally.gone++;
      if (verdict.kind !== 'lost') tally.anyway++;
    } else if (verdict.kind === 'lost') tally.lost++;
    else if (likeness(verdict, truth) >= 0.5) tally.right++;
    else tally.wrong++;
  }
  return tally;
}

/** Shared part of two stretches, 0 to 1. */
export function likeness(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

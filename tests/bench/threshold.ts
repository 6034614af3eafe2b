/**
 * Prints what the locator's threshold trades: passages anchored to wrong words against passages
 * given up though they are still there. Pages and edits are made up by `tests/support`.
 *
 *   npx tsx tests/bench/threshold.ts
 */
import { describe } from '../../utils/anchoring/describe.ts';
import { THRESHOLD, createLocator } from '../../utils/anchoring/locator.ts';
import type { Place } from '../../utils/anchoring/verdict.ts';
import {
  drawPassage,
  editPage,
  makePage,
  offsetsOf,
  textOf,
  truthOf,
} from '../support/edited-page.ts';
import { proseFrom } from '../support/prose.ts';
import { likeness } from '../support/repetition-tally.ts';

const PAGES = 120;
const PASSAGES = 12;
const RATES = [0.03, 0.1, 0.2, 0.3];
const STEPS = [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

interface Trial {
  readonly confidence: number;
  readonly outcome: 'right' | 'wrong' | 'anyway';
}

const trials: Trial[] = [];
let present = 0;
let gone = 0;
for (let seed = 1; seed <= PAGES; seed++) {
  const page = makePage(seed, 30);
  const text = textOf(page);
  const prose = proseFrom(seed * 31);
  for (const rate of RATES) {
    const edited = editPage(page, rate, seed * 97 + rate * 1000);
    const locator = createLocator(textOf(edited));
    for (let k = 0; k < PASSAGES; k++) {
      const passage = drawPassage(page, prose);
      const { start, end } = offsetsOf(page, passage);
      const truth = truthOf(edited, passage);
      if (truth === 'unclear') continue;
      const verdict = locator.locate(describe(text, start, end));
      if (truth === 'gone') gone++;
      else present++;
      const place = verdict.kind === 'lost' ? belowThreshold(verdict.candidates) : verdict;
      if (!place) continue;
      const isRight = truth !== 'gone' && likeness(place, truth) >= 0.5;
      const outcome = truth === 'gone' ? 'anyway' : isRight ? 'right' : 'wrong';
      trials.push({ confidence: place.confidence, outcome });
    }
  }
}

/** What a lower threshold would have taken; a place lost for doubt is lost at any threshold. */
function belowThreshold([best]: readonly Place[]): Place | undefined {
  return best && best.confidence < THRESHOLD ? best : undefined;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
console.log(`${present} passages still there, ${gone} gone; edits of ${RATES.join(', ')}\n`);
console.log('threshold   wrong      anchored anyway   lost');
for (const step of STEPS) {
  const taken = trials.filter((trial) => trial.confidence >= step);
  const count = (outcome: Trial['outcome']): number =>
    taken.filter((trial) => trial.outcome === outcome).length;
  const lost = present - count('right') - count('wrong');
  const mark = step === THRESHOLD ? '  <- in use' : '';
  const columns = [
    step.toFixed(2).padEnd(12),
    percent(count('wrong'), present).padEnd(11),
    percent(count('anyway'), gone).padEnd(18),
    percent(lost, present),
  ];
  console.log(columns.join('') + mark);
}

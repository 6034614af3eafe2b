/**
 * Our anchoring against its peers, on pages made up by `tests/support`, in the same browser and the
 * same run: what share of passages each finds after edits, and how its time compares with ours.
 *
 *   npx tsx tests/bench/anchoring.ts
 */
import {
  type Page,
  drawPassage,
  editPage,
  makePage,
  offsetsOf,
  truthOf,
} from '../support/edited-page.ts';
import { type Prose, proseFrom } from '../support/prose.ts';
import { openBench } from './anchoring-browser.ts';
import type { Answer, Asked } from './anchoring-in-page.ts';

const PAGES = 12;
const BLOCKS = 60;
const PASSAGES = 10;
const RATES = [0, 0.01, 0.03, 0.1];

const { browser, script } = await openBench('anchoring-in-page.ts');

for (const rate of RATES) {
  const answers: Answer[] = [];
  for (let seed = 1; seed <= PAGES; seed++) {
    answers.push(...(await run(makePage(seed, BLOCKS), rate, seed)));
  }
  print(rate, answers);
}
await browser.close();

async function run(page: Page, rate: number, seed: number): Promise<Answer[]> {
  const prose = proseFrom(seed * 13);
  const edited = rate === 0 ? page : editPage(page, rate, seed * 7);
  const asked: Asked[] = [];
  const truths: (Asked | null)[] = [];
  for (let k = 0; k < PASSAGES; k++) {
    const passage = drawPassage(page, prose);
    const truth = truthOf(edited, passage);
    if (truth === 'unclear') continue;
    asked.push(offsetsOf(page, passage));
    truths.push(truth === 'gone' ? null : truth);
  }
  const tab = await browser.newPage();
  await tab.setContent(`<!doctype html><body>${markup(page, proseFrom(seed))}`);
  await tab.evaluate(script);
  const answers = await tab.evaluate(
    ([passages, places, html]) => globalThis.askAll?.(passages, places, html) ?? [],
    [asked, truths, markup(edited, proseFrom(seed + 1))] as const satisfies [
      Asked[],
      (Asked | null)[],
      string,
    ],
  );
  await tab.close();
  return answers;
}

/** The page as HTML, some words in inline elements. */
function markup(page: Page, prose: Prose): string {
  const wrap = (text: string): string => (prose.below(12) === 0 ? `<a href="#">${text}</a>` : text);
  return page.map((block) => `<p>${block.map((word) => wrap(word.text)).join(' ')}</p>`).join('\n');
}

function print(rate: number, answers: readonly Answer[]): void {
  console.log(`\n${rate === 0 ? 'unchanged page' : `${rate * 100} % edits`}`);
  console.log(
    `${'module'.padEnd(26)}exact %  near %  wrong %  lost %  anyway  anchoring  describing (ours = 1)`,
  );
  const names = [...new Set(answers.map((answer) => answer.module))];
  const ours = answers.filter((answer) => answer.module === names[0]);
  for (const name of names) {
    const mine = answers.filter((answer) => answer.module === name);
    const count = (outcome: Answer['outcome']): number =>
      mine.filter((answer) => answer.outcome === outcome).length;
    const gone = count('anyway') + count('right to give up');
    const share = (outcome: Answer['outcome']): string =>
      ((100 * count(outcome)) / (mine.length - gone)).toFixed(1);
    console.log(
      [
        name.padEnd(26),
        share('exact').padEnd(9),
        share('near').padEnd(8),
        share('wrong').padEnd(9),
        share('lost').padEnd(8),
        `${count('anyway')}/${gone}`.padEnd(8),
        ratio(mine, ours, 'anchorMs').padEnd(11),
        ratio(mine, ours, 'describeMs'),
      ].join(''),
    );
  }
}

/** Total time against ours, everything that is learnt of a page included. */
function ratio(
  mine: readonly Answer[],
  ours: readonly Answer[],
  key: 'anchorMs' | 'describeMs',
): string {
  const total = (list: readonly Answer[]): number => list.reduce((sum, one) => sum + one[key], 0);
  return (total(mine) / total(ours)).toFixed(1);
}

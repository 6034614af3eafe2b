/**
 * Prints what becomes of passages whose words stand in several places of a page, by how the page
 * repeats itself and what was done to it. Pages and changes are made up by `tests/support`.
 *
 *   npx tsx tests/bench/repetition.ts [pages of each kind] [first seed]
 */
import { CHANGES, REPETITIONS } from '../support/repetitive-page.ts';
import { tallyOf } from '../support/repetition-tally.ts';

const pages = Number(process.argv[2] ?? 200);
const first = Number(process.argv[3] ?? 1);

console.log('right / wrong / given up, %; where the words are gone: anchored anyway, %\n');
for (const repetition of REPETITIONS) {
  console.log(repetition);
  for (const change of CHANGES) {
    const tally = tallyOf(repetition, change, first, pages);
    const present = tally.right + tally.wrong + tally.lost;
    const share = (n: number, whole: number): string => ((100 * n) / whole).toFixed(1).padStart(6);
    const shown =
      present > 0
        ? `${share(tally.right, present)}${share(tally.wrong, present)}${share(tally.lost, present)}`
        : ' '.repeat(18);
    const anyway = tally.gone > 0 ? share(tally.anyway, tally.gone) : '';
    console.log(`  ${change.padEnd(28)}${shown}${anyway}`);
  }
}

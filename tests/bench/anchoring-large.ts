/**
 * Our anchoring on a page of some 100,000 words of which 3 % was edited: one passage, and 1,000 in
 * slices, with the thread at full and at a quarter of its speed (CDP `Emulation.setCPUThrottlingRate`); beside what a passage costs peers.
 *
 *   npx tsx tests/bench/anchoring-large.ts
 */
import { type Page, drawPassage, editPage, makePage, offsetsOf } from '../support/edited-page.ts';
import { proseFrom } from '../support/prose.ts';
import { openBench } from './anchoring-browser.ts';
import type { Asked } from './anchoring-in-page.ts';
import type { Ours } from './anchoring-large-in-page.ts';
import { trace } from './page/trace.ts';
import { tasksBetweenMarks } from './slices-trace.ts';

const BLOCKS = 1850;
const PASSAGES = 1000;
const PASSAGES_OF_PEERS = 5;
const RATE = 0.03;
const SPEEDS = [1, 4];

const { browser, script } = await openBench('anchoring-large-in-page.ts');

const page = makePage(1, BLOCKS);
const edited = markup(editPage(page, RATE, 7));
const prose = proseFrom(3);
const passages = Array.from({ length: PASSAGES }, () => offsetsOf(page, drawPassage(page, prose)));

const ms = (value: number): string => `${value.toFixed(1)} ms`;
let ours = { anchoring: 1, describing: 1 };
for (const slower of SPEEDS) {
  const tab = await open();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let result: Ours | undefined;
  const events = await trace(await browser.newBrowserCDPSession(), async () => {
    result = await tab.evaluate(([asked, html]) => globalThis.largeOurs?.(asked, html), [
      passages,
      edited,
    ] as const satisfies [Asked[], string]);
  });
  await tab.close();
  if (!result) throw new Error('the page has no benchmark');
  const tasks = tasksBetweenMarks(events).toSorted((a, b) => b - a);
  console.log(`\n${result.words} words, processor slowed down ${slower}x`);
  console.log(`one passage, nothing known of the page  ${ms(result.first)}`);
  console.log(`one more                                ${ms(result.next)}`);
  console.log(`describing one                          ${ms(result.describing)}`);
  console.log(`${PASSAGES} passages, in slices             ${ms(result.all)}`);
  console.log(`  longest slice, others' time included  ${ms(result.longest)}`);
  console.log(`  longest tasks, processor time         ${tasks.slice(0, 3).map(ms).join(', ')}`);
  console.log(`  tasks above 50 ms                     ${tasks.filter((t) => t > 50).length}`);
  console.log(`  found                                 ${result.found}`);
  if (slower === 1) {
    ours = { anchoring: result.all / PASSAGES, describing: result.describing };
  }
}

const tab = await open();
const peers = await tab.evaluate(([asked, html]) => globalThis.largePeers?.(asked, html) ?? [], [
  passages.slice(0, PASSAGES_OF_PEERS),
  edited,
] as const satisfies [Asked[], string]);
await browser.close();
console.log(`\nmodule                    a passage of ${PASSAGES}  describing (ours = 1)`);
for (const { module, anchoring, describing } of peers) {
  const ratio = (value: number | null, one: number): string =>
    value === null ? '-' : (value / one).toFixed(0);
  const columns = [
    module.padEnd(26),
    ratio(anchoring, ours.anchoring).padEnd(19),
    ratio(describing, ours.describing),
  ];
  console.log(columns.join(''));
}

async function open() {
  const opened = await browser.newPage();
  await opened.setContent(`<!doctype html><body>${markup(page)}`);
  await opened.evaluate(script);
  return opened;
}

function markup(blocks: Page): string {
  return blocks.map((block) => `<p>${block.map((word) => word.text).join(' ')}</p>`).join('\n');
}

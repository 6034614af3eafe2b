/** What runs in the page of tests/bench/anchoring-large.ts. */
import { createDescriber } from '../../utils/anchoring/describe.ts';
import { locateAll } from '../../utils/anchoring/locate-all.ts';
import { createLocator } from '../../utils/anchoring/locator.ts';
import { nextTask } from '../../utils/dom/next-task.ts';
import { type TextIndex, indexText, indexTextInSlices } from '../../utils/dom/text-index.ts';
import { type Asked, type Module, apache, domAnchor, fragments } from './anchoring-in-page.ts';
import { BEGUN, ENDED } from './slices-trace.ts';

/** Ours on a large page; times in ms. */
export interface Ours {
  readonly words: number;
  readonly found: number;
  /** One passage on a page of which nothing is known, and one more when it is. */
  readonly first: number;
  readonly next: number;
  readonly describing: number;
  /** All passages, and the longest time the thread was held meanwhile. */
  readonly all: number;
  readonly longest: number;
}

/** A peer's time for one passage, ms; null if it takes longer than a reader would wait. */
export interface Peer {
  readonly module: string;
  readonly describing: number | null;
  readonly anchoring: number | null;
}

declare global {
  var largeOurs: ((passages: Asked[], edited: string) => Promise<Ours>) | undefined;
  var largePeers: ((passages: Asked[], edited: string) => Promise<Peer[]>) | undefined;
}

globalThis.largeOurs = async (passages, edited) => {
  const before = indexText(document.body);
  const describe = createDescriber(before.text);
  const kept = passages.map(({ start, end }) => describe(start, end));
  const describing = timed(() => passages.slice(0, 100).map((p) => describe(p.start, p.end))) / 100;
  document.body.innerHTML = edited;
  const [one = [], two = []] = kept;
  await settled();
  let index: TextIndex | undefined;
  let locator = createLocator('');
  const first = timed(() => {
    index = indexText(document.body);
    locator = createLocator(index.text);
    locator.locate(one);
  });
  const next = timed(() => locator.locate(two));
  await settled();
  let slice = performance.now();
  let longest = 0;
  const pause = async (): Promise<void> => {
    longest = Math.max(longest, performance.now() - slice);
    await nextTask();
    slice = performance.now();
  };
  const began = performance.now();
  performance.mark(BEGUN);
  const sliced = await indexTextInSlices(document.body, { pause });
  let found = 0;
  await locateAll(
    createLocator(sliced.text),
    kept.entries(),
    (_key, verdict) => {
      if (verdict.kind === 'lost') return;
      found++;
      sliced.rangeFor(verdict.start, verdict.end);
    },
    { now: () => performance.now(), pause },
  );
  longest = Math.max(longest, performance.now() - slice);
  const all = performance.now() - began;
  performance.mark(ENDED);
  const words = before.text.split(/\s+/).length;
  return { words, found, first, next, describing, all, longest };
};

globalThis.largePeers = async (passages, edited) => {
  const original = document.body.innerHTML;
  const rows: Peer[] = [];
  rows.push(await peer(apache, passages, original, edited));
  rows.push(await peer(domAnchor, passages, original, edited));
  rows.push(await peer(fragments, passages, original, edited));
  return rows;
};

/** A peer that has spent so long on its passages is not asked for more, ms. */
const PATIENCE = 20_000;

async function peer<Kept>(
  module: Module<Kept>,
  passages: readonly Asked[],
  original: string,
  edited: string,
): Promise<Peer> {
  document.body.innerHTML = original;
  const index = indexText(document.body);
  const kept: Kept[] = [];
  const ranges = passages.map(({ start, end }) => index.rangeFor(start, end));
  const describing = await each(ranges, async (range) => {
    kept.push(await module.describe(document.body, range));
  });
  document.body.innerHTML = edited;
  const anchoring = await each(kept, async (value) => {
    await module.anchor(document.body, value);
  });
  return { module: module.name, describing, anchoring };
}

/** The mean time of as many items as `PATIENCE` allows, ms; null if there were none. */
async function each<T>(
  items: readonly T[],
  run: (item: T) => Promise<void>,
): Promise<number | null> {
  const began = performance.now();
  let done = 0;
  for (const item of items) {
    if (performance.now() - began > PATIENCE) break;
    await run(item);
    done++;
  }
  return done === 0 ? null : (performance.now() - began) / done;
}

function timed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** Style and layout of what was put into the page are not ours to pay. */
async function settled(): Promise<void> {
  document.body.getBoundingClientRect();
  await nextTask();
}

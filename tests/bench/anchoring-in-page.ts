/** What runs in the page of tests/bench/anchoring.ts: our anchoring and its peers, side by side. */
import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import { fromRange, toRange } from 'dom-anchor-text-quote';
import { generateFragmentFromRange } from 'text-fragments-polyfill/src/fragment-generation-utils.js';
import { processTextFragmentDirective } from 'text-fragments-polyfill/src/text-fragment-utils.js';
import { describe } from '../../utils/anchoring/describe.ts';
import { type Locator, createLocator } from '../../utils/anchoring/locator.ts';
import { type TextIndex, indexText } from '../../utils/dom/text-index.ts';

/** One way of anchoring: what it keeps of a range, and how it finds that again. */
export interface Module<Kept> {
  readonly name: string;
  /** Anything learnt of the page once; its time is charged to the first quote. */
  open(root: Element): void;
  describe(root: Element, range: Range): Kept | Promise<Kept>;
  anchor(root: Element, kept: Kept): Range | null | Promise<Range | null>;
}

let page: { index: TextIndex; locator: Locator } | undefined;

const sidelight: Module<ReturnType<typeof describe> | null> = {
  name: 'sidelight',
  open(root) {
    const index = indexText(root);
    page = { index, locator: createLocator(index.text) };
  },
  describe(_root, range) {
    const offsets = page?.index.offsetsFor(range);
    return page && offsets ? describe(page.index.text, offsets.start, offsets.end) : null;
  },
  anchor(_root, selectors) {
    const verdict = selectors && page?.locator.locate(selectors);
    if (!page || !verdict || verdict.kind === 'lost') return null;
    return page.index.rangeFor(verdict.start, verdict.end);
  },
};

export const apache: Module<Awaited<ReturnType<typeof describeTextQuote>>> = {
  name: '@apache-annotator/dom',
  open() {},
  describe: (root, range) => describeTextQuote(range, root),
  async anchor(root, selector) {
    for await (const match of createTextQuoteSelectorMatcher(selector)(root)) {
      if (match instanceof Range) return match;
    }
    return null;
  },
};

export const domAnchor: Module<object> = {
  name: 'dom-anchor-text-quote',
  open() {},
  describe: fromRange,
  anchor: toRange,
};

export const fragments: Module<object | null> = {
  name: 'text-fragments-polyfill',
  open() {},
  describe: (_root, range) => generateFragmentFromRange(range.cloneRange()).fragment ?? null,
  anchor: (root, fragment) =>
    fragment ? (processTextFragmentDirective(fragment, document, root)[0] ?? null) : null,
};

/** A passage by its offsets in the page's normalised text, as the driver gives it. */
export interface Asked {
  readonly start: number;
  readonly end: number;
}

/** What became of one passage in one module. */
export interface Answer {
  readonly module: string;
  readonly outcome: 'exact' | 'near' | 'wrong' | 'lost' | 'anyway' | 'right to give up';
  readonly describeMs: number;
  readonly anchorMs: number;
}

async function ask<Kept>(
  module: Module<Kept>,
  passages: readonly Asked[],
  truths: readonly (Asked | null)[],
  edited: string,
): Promise<Answer[]> {
  const original = document.body.innerHTML;
  const before = indexText(document.body);
  module.open(document.body);
  const kept: { value: Kept; ms: number }[] = [];
  for (const { start, end } of passages) {
    const range = before.rangeFor(start, end);
    const began = performance.now();
    kept.push({
      value: await module.describe(document.body, range),
      ms: performance.now() - began,
    });
  }
  document.body.innerHTML = edited;
  const after = indexText(document.body);
  const answers: Answer[] = [];
  let began = performance.now();
  module.open(document.body);
  for (const [i, { value, ms }] of kept.entries()) {
    const range = await module.anchor(document.body, value);
    const anchorMs = performance.now() - began;
    const outcome = judge(after, range, truths[i] ?? null);
    answers.push({ module: module.name, outcome, describeMs: ms, anchorMs });
    began = performance.now();
  }
  document.body.innerHTML = original;
  return answers;
}

function judge(index: TextIndex, range: Range | null, truth: Asked | null): Answer['outcome'] {
  const found = range && index.offsetsFor(range);
  if (!truth) return found ? 'anyway' : 'right to give up';
  if (!found) return 'lost';
  if (found.start === truth.start && found.end === truth.end) return 'exact';
  const shared = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
  const both = Math.max(found.end, truth.end) - Math.min(found.start, truth.start);
  return shared / both >= 0.5 ? 'near' : 'wrong';
}

declare global {
  var askAll:
    | ((passages: Asked[], truths: (Asked | null)[], edited: string) => Promise<Answer[]>)
    | undefined;
}

globalThis.askAll = async (passages, truths, edited) => [
  ...(await ask(sidelight, passages, truths, edited)),
  ...(await ask(apache, passages, truths, edited)),
  ...(await ask(domAnchor, passages, truths, edited)),
  ...(await ask(fragments, passages, truths, edited)),
];

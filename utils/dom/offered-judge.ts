import type { Verdict } from '../article/detect.ts';

/** Judges whether a page is an article; see `utils/article/detect.ts`. */
export type JudgePage = (document: Document, url: string) => Verdict;

/** Under which the detector leaves its judgement in the isolated world that it shares with the overlay. */
const KEY = Symbol.for('sidelight-judge');

/** Leaves the judgement for the overlay, which then need not carry the code a second time. */
export function offerJudge(judge: JudgePage): void {
  Reflect.set(globalThis, KEY, judge);
}

/** The detector's judgement; null where no detector has run. */
export function offeredJudge(): JudgePage | null {
  const found: unknown = Reflect.get(globalThis, KEY);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `offerJudge` writes it; the world is ours
  return typeof found === 'function' ? (found as JudgePage) : null;
}

import type { PageJudge } from './judge-page.ts';

/** Under which the detector leaves its judgement in the isolated world; page scripts cannot see it. */
const KEY = Symbol.for('sidelight-judge');

/** Leaves the judge for the overlay, which then need not bring its own. */
export function offerJudge(judge: PageJudge): void {
  Reflect.set(globalThis, KEY, judge);
}

/** The judge, once the detector has run in this isolated world. */
export function offeredJudge(): PageJudge | null {
  const found: unknown = Reflect.get(globalThis, KEY);
  return isJudge(found) ? found : null;
}

function isJudge(value: unknown): value is PageJudge {
  return typeof value === 'function';
}

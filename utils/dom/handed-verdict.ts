import type { Verdict } from '../article/detect.ts';

/** Under which one script of an isolated world leaves its verdict for the next. */
const KEY = Symbol.for('sidelight-verdict');

interface Handed {
  readonly address: string;
  readonly verdict: Verdict;
}

/** Leaves a verdict on the page, so that the script that is loaded for it need not judge again. */
export function handVerdict(scope: object, address: string, verdict: Verdict): void {
  Reflect.set(scope, KEY, { address, verdict } satisfies Handed);
}

/** The verdict on the page at this address, if it was left; it is given once, for pages change. */
export function takeVerdict(scope: object, address: string): Verdict | undefined {
  const handed: unknown = Reflect.get(scope, KEY);
  Reflect.deleteProperty(scope, KEY);
  return isHanded(handed) && handed.address === address ? handed.verdict : undefined;
}

function isHanded(value: unknown): value is Handed {
  return typeof value === 'object' && value !== null && 'address' in value && 'verdict' in value;
}

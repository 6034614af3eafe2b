import type { Selector } from '../notes/note.ts';
import type { Locator } from './locator.ts';
import type { Verdict } from './verdict.ts';

/** What `locateAll` needs of the outside world, passed in. */
export interface Slicing {
  /** Milliseconds from any fixed point, as `performance.now`. */
  readonly now: () => number;
  /** Gives the thread back, as a macrotask does. */
  readonly pause: () => Promise<void>;
  /** Longest time one slice may take, ms. */
  readonly budget?: number;
  readonly signal?: AbortSignal;
}

/** Half a frame at 60 Hz: even at a quarter of the speed a slice stays below a long task. */
const BUDGET = 8;

/**
 * Locates many passages of one text without holding up the thread for longer than one slice, and
 * reports each verdict as it is found, in the order given.
 * @throws the signal's reason when it is aborted.
 */
export async function locateAll<Key>(
  locator: Locator,
  passages: Iterable<readonly [Key, readonly Selector[]]>,
  onVerdict: (key: Key, verdict: Verdict) => void,
  { now, pause, budget = BUDGET, signal }: Slicing,
): Promise<void> {
  let end = now() + budget;
  const rest = async (): Promise<void> => {
    if (now() < end) return;
    await pause();
    signal?.throwIfAborted();
    end = now() + budget;
  };
  signal?.throwIfAborted();
  const steps = locator.preparing();
  for (const [key, selectors] of passages) {
    await rest();
    let verdict = locator.locateUnmoved(selectors);
    if (!verdict) {
      while (!steps.next().done) await rest();
      verdict = locator.locate(selectors);
    }
    onVerdict(key, verdict);
  }
}

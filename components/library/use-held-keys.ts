import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKeys, type KeyMap } from './use-keys.ts';

/** A key that waited longer than this, ms, is forgotten: nobody expects it to act any more. */
const FORGOTTEN_AFTER = 2000;

/**
 * Keys that act on a list, in the order they were pressed: while the list is not ready (an answer or
 * the row they mean is on its way) they wait, and act once it is. So a fast hand loses no key, and
 * none acts on what the list showed before.
 * @param ready whether the list shows what the next key is meant for
 * @returns what lets waiting keys act, for whoever draws the list; each drawing of the caller does it too
 */
export function useHeldKeys(keys: KeyMap, ready: () => boolean): () => void {
  const latest = useRef({ keys, ready });
  latest.current = { keys, ready };
  const held = useRef<KeyboardEvent[]>([]);
  const releasing = useRef(false);
  const release = async (): Promise<void> => {
    if (releasing.current) return;
    releasing.current = true;
    while (held.current.length > 0 && latest.current.ready()) {
      const next = held.current.shift();
      if (next && performance.now() - next.timeStamp < FORGOTTEN_AFTER)
        latest.current.keys[next.key]?.(next);
      // What the key changed is drawn before the next one acts.
      await Promise.resolve();
    }
    releasing.current = false;
  };
  const hold = (event: KeyboardEvent): boolean | void => {
    if (held.current.length === 0 && latest.current.ready())
      return latest.current.keys[event.key]?.(event);
    held.current.push(event);
  };
  const letAct = (): void => void release();
  useKeys(Object.fromEntries(Object.keys(keys).map((key) => [key, hold])));
  useLayoutEffect(letAct);
  return letAct;
}

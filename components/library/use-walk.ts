import { useRef } from 'preact/hooks';
import { useKeys } from './use-keys.ts';

/**
 * Walks a list by `j` and `k`: focus goes from one control to the next, from the chosen one at first.
 * @param controls what can have focus, as a selector within the list
 */
export function useWalk<E extends HTMLElement>(controls: string) {
  const list = useRef<E>(null);
  const step = (by: number): boolean => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>(controls) ?? [])];
    const focused = all.findIndex((control) => control === document.activeElement);
    const at =
      focused >= 0
        ? focused + by
        : Math.max(
            0,
            all.findIndex((one) => one.ariaCurrent === 'true'),
          );
    all[Math.max(0, Math.min(all.length - 1, at))]?.focus();
    return all.length > 0;
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  return list;
}

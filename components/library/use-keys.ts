import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../design/is-typing.ts';

/** What single keys do, by `KeyboardEvent.key`. True means: done, nobody else should act on it. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => boolean | void>>;

/**
 * Single-key commands of the page. They are silent while something is typed, a dialog is open or a
 * modifier is held, and where `on` is false (WCAG 2.1.4: the reader can switch them off).
 */
export function useKeys(keys: KeyMap, on = true): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const life = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
        if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
        const act = latest.current[event.key];
        if (act && act(event) !== false) event.preventDefault();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, [on]);
}

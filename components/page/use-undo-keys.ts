import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../design/is-typing.ts';

/** What the keys do. */
export interface UndoKeys {
  readonly undo: () => unknown;
  readonly redo: () => unknown;
}

/**
 * Ctrl or ⌘ with Z takes the last change back, with Shift (or Ctrl+Y) does it again. In a text field
 * these keys are the field's own.
 */
export function useUndoKeys(keys: UndoKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const life = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
        if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
        const key = event.key.toLowerCase();
        if (key === 'z' && !event.shiftKey) latest.current.undo();
        else if (key === 'z' || (key === 'y' && event.ctrlKey)) latest.current.redo();
        else return;
        event.preventDefault();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
}

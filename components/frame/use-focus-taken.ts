import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Puts the cursor into the first field as soon as both are there, the focus and the field: browsers do
 * not heed `autofocus` in a frame of another origin, and the page's script can give the focus to the
 * frame only as a whole. What has the focus already keeps it. What the reader types before the field
 * is there goes into it then, after what it holds.
 * @param shown changes when other fields are shown
 */
export function useFocusTaken(element: RefObject<HTMLElement | null>, shown: string): void {
  const ahead = useRef('');
  useEffect(() => {
    const life = new AbortController();
    const typeAhead = (event: KeyboardEvent) => {
      const types = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!types || !event.isTrusted || !isNowhere()) return;
      ahead.current += event.key;
      event.preventDefault();
    };
    const take = () => {
      if (!document.hasFocus() || !isNowhere()) return;
      const field = element.current?.querySelector<HTMLTextAreaElement | HTMLInputElement>(
        'textarea, input',
      );
      field?.focus();
      if (!field || ahead.current === '') return;
      field.setRangeText(ahead.current, field.value.length, field.value.length, 'end');
      ahead.current = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    addEventListener('focus', take, { signal: life.signal });
    addEventListener('keydown', typeAhead, { signal: life.signal });
    take();
    return () => life.abort();
  }, [element, shown]);
}

/** Whether no element of the document has the focus. */
function isNowhere(): boolean {
  const { activeElement, body } = document;
  return activeElement === body || activeElement === null;
}

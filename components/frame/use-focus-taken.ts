import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Puts the cursor into the first field as soon as both are there, the focus and the field: browsers do
 * not heed `autofocus` in a frame of another origin, and the page's script can give the focus to the
 * frame only as a whole. What has the focus already keeps it.
 * @param shown changes when other fields are shown
 */
export function useFocusTaken(element: RefObject<HTMLElement | null>, shown: string): void {
  useEffect(() => {
    const life = new AbortController();
    const take = () => {
      const { activeElement, body } = document;
      if (document.hasFocus() && (activeElement === body || activeElement === null))
        element.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    };
    addEventListener('focus', take, { signal: life.signal });
    take();
    return () => life.abort();
  }, [element, shown]);
}

import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Least time between two looks of the observer, ms; the specification's own minimum. */
const LOOK_DELAY = 100;

/**
 * Whether the reader really sees the element: IntersectionObserver v2 (`trackVisibility`,
 * https://w3c.github.io/IntersectionObserver/v2/) where there is one, else only that it is in view.
 * A page could otherwise lay the frame, made see-through, under what the reader means to click.
 */
export function useUncovered(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const options = { threshold: [0.5], trackVisibility: true, delay: LOOK_DELAY };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      if (last !== undefined) setSeen(isSeen(last));
    }, options);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return seen;
}

function isSeen(entry: IntersectionObserverEntry): boolean {
  if (!entry.isIntersecting) return false;
  return 'isVisible' in entry && typeof entry.isVisible === 'boolean' ? entry.isVisible : true;
}

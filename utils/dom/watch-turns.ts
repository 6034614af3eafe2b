/** What is turned at one go (an accordion that slides open) is looked at once, ms. */
const TURNING = 300;

/**
 * Calls back after what may have shown or hidden text by style alone, which no tree tells: a change of
 * an element's size, a click. Resizing a window and late pictures are such changes, too: whoever is
 * called has to look for himself, which must be cheap.
 * @returns takes the elements to watch from now on.
 */
export function watchTurns(
  document: Document,
  onTurn: () => void,
  signal: AbortSignal,
): (elements: readonly Element[]) => void {
  let watched: readonly Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onTurn();
    }, TURNING);
  };
  const sizes = new ResizeObserver(look);
  document.addEventListener('click', look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearTimeout(timer);
  });
  return (elements) => {
    for (const element of watched) if (!elements.includes(element)) sizes.unobserve(element);
    for (const element of elements) if (!watched.includes(element)) sizes.observe(element);
    watched = elements;
  };
}

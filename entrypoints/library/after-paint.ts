/** A tab in the background paints nothing; it waits no longer than this, ms. */
const UNSEEN = 500;

/** Does what would hold up the first paint once that is done: two frames from now. */
export function afterPaint(work: () => void): void {
  let begun = false;
  const once = (): void => {
    if (begun) return;
    begun = true;
    work();
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
  setTimeout(once, UNSEEN);
}

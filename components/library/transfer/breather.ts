/** Work without a pause, ms: half of what counts as a long task, since one step may overrun. */
const SLICE = 25;

/** Makes a function that gives the page time to answer whenever work has gone on for a while. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}

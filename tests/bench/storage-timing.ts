/** One line of the table: our way and the plain ways, all in ms (median of the runs). */
export interface Measured {
  readonly what: string;
  readonly ours: number;
  readonly p95: number;
  readonly plain: readonly { readonly name: string; readonly ms: number }[];
}

/** Runs it so many times; times in ms, shortest first. */
export async function timed(
  runs: number,
  work: (run: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** The time below which this share of the runs stayed. */
export const at = (times: readonly number[], share: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

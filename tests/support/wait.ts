/**
 * How long a thing may take to appear before a test fails, in ms. Far above what any machine needs:
 * it bounds a hang and measures nothing.
 */
export const PATIENCE = 30_000;

/**
 * Asks again and again until the answer is neither null nor false. A question that fails, because the
 * document is just being replaced, is asked again too.
 * @throws what `complaint` says, with the last failure
 */
export async function until<T>(
  ask: () => Promise<T | null | false>,
  complaint: () => Promise<string> | string,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  let failure: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
    } catch (error) {
      failure = error;
    }
    await pause(50);
  }
  throw new Error(await complaint(), { cause: failure });
}

/** Waits, in ms. Only for what is asserted not to happen. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

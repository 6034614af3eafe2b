/**
 * The one funnel for what went wrong and cannot be shown to the reader at once. Local only: the
 * console of the context. Never log a reader's words.
 */
export function report(where: string, error: unknown): void {
  // oxlint-disable-next-line no-console -- this is the funnel
  console.error(`[sidelight] ${where}:`, error);
}

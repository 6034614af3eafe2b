/** The part of the Prioritized Task Scheduling API (https://wicg.github.io/scheduling-apis/) used here. */
interface Scheduling {
  readonly scheduler?: { postTask(task: () => void): Promise<void> };
}

/**
 * Gives the main thread back to the page and goes on in a task of its own, behind input and what the
 * page has waiting. Nested timers, which some browsers have alone, cost 4 ms each.
 */
export function nextTask(): Promise<void> {
  const { scheduler }: Scheduling = globalThis;
  return new Promise((resolve) => {
    if (scheduler) void scheduler.postTask(resolve);
    else setTimeout(resolve);
  });
}

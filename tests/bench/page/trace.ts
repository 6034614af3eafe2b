import type { CDPSession } from 'playwright-core';

/** One event of a Chromium trace; times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of its thread: other processes of a busy machine do not count. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly scriptName?: string };
    readonly fileName?: string;
  };
}

/** What one page load cost its main thread from the content script's start on. */
export interface Cost {
  /** Sum of all tasks, ms. */
  readonly busy: number;
  /** The longest task, ms. */
  readonly longest: number;
  /** From the script's start to the first marks on the screen, ms; null if there were none. */
  readonly toMarks: number | null;
  /** Sum of the tasks up to there, ms; null if there were none. */
  readonly busyToMarks: number | null;
}

/** As few as will do: each event costs the thread that is measured. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing'];

/** Records a trace of the whole browser while `work` runs. */
export async function trace(
  browser: CDPSession,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise<void>((resolve) => {
    browser.once('Tracing.tracingComplete', () => resolve());
  });
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * The cost of one page in a trace. The thread is the one on which the content script `detector.js`
 * ran; everything on it counts from then on, page's work and paint included: the same page under an
 * extension that does nothing tells what is ours. With the mark {@link SETTLED}, only what is later.
 * @throws if the script never ran
 */
export function costOf(events: readonly TraceEvent[]): Cost {
  const start =
    events.find(({ name }) => name === SETTLED) ??
    events.find(
      ({ name, args }) =>
        name === 'EvaluateScript' && args.data?.url?.endsWith('/detector.js') === true,
    );
  if (!start) throw new Error('the trace shows no content script');
  const { pid, tid, ts } = start;
  const tasks = events.filter(
    (event) =>
      event.pid === pid &&
      event.tid === tid &&
      event.name === 'ThreadControllerImpl::RunTask' &&
      event.ts + (event.dur ?? 0) > ts,
  );
  const marks = events.find(({ name, pid: at }) => name === MARKS && at === pid);
  const before = marks ? tasks.filter((task) => task.ts < marks.ts) : null;
  return {
    busy: sum(tasks),
    longest: Math.max(0, ...tasks.map(lengthOf)),
    toMarks: marks ? (marks.ts - ts) / 1000 : null,
    busyToMarks: before && sum(before),
  };
}

/** Processor time of a task, ms. */
function lengthOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function sum(tasks: readonly TraceEvent[]): number {
  return tasks.reduce((total, task) => total + lengthOf(task), 0);
}

/** User timing mark that the page sets when it first sees marks. */
export const MARKS = 'bench-marks-painted';

/** User timing mark set in a page that has been read, from which on its changes are weighed. */
export const SETTLED = 'bench-settled';

/** Middle value. @throws on an empty list */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('no values');
  return middle;
}

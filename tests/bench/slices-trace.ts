import type { TraceEvent } from './page/trace.ts';

/** User timing marks that a page sets around work in slices. */
export const BEGUN = 'bench-slices-begun';
export const ENDED = 'bench-slices-ended';

/**
 * Processor time of each task between the marks, on the thread that set them, ms: what other
 * processes of a busy machine take does not count.
 * @throws if the marks are not in the trace.
 */
export function tasksBetweenMarks(events: readonly TraceEvent[]): number[] {
  const begun = events.find(({ name }) => name === BEGUN);
  const ended = events.find(({ name }) => name === ENDED);
  if (!begun || !ended) throw new Error('the trace shows no marks');
  return events
    .filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === 'ThreadControllerImpl::RunTask' &&
        pid === begun.pid &&
        tid === begun.tid &&
        ts + dur > begun.ts &&
        ts < ended.ts,
    )
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
}

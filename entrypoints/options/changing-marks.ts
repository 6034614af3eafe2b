import { attempt } from '@/components/attempt.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import type { Result } from '@/utils/messages/result.ts';

/** Does what changes marks, and has open pages follow. */
export async function changingMarks<T>(work: () => Promise<T>): Promise<Result<T>> {
  const done = await attempt(work);
  if (done.ok) await sendFromPage('names.changed');
  return done;
}

import { sendFromContent } from '@/utils/edge/content-messaging.ts';
import type { MarkedPlace } from '@/utils/dom/page-reader.ts';

export type Feedback = 'know' | 'reject' | 'never-name' | 'remove';

/** Keeps what the reader said of a mark; what takes it back, or null if it could not be kept. */
export async function sendFeedback(
  action: Feedback,
  { article, mention }: MarkedPlace,
): Promise<(() => Promise<boolean>) | null> {
  const { entity, surface } = mention;
  const { detected } = article;
  const answer = await sendFromContent('page.feedback', { action, entity, surface, detected });
  if (!answer.ok) return null;
  const id = answer.value.undo;
  return async () => (await sendFromContent('page.undo', { id })).ok;
}

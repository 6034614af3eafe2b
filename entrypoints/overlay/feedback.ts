import { sendFromContent } from '@/utils/edge/content-messaging.ts';
import type { MarkedPlace } from './card-controller.ts';

/** Keeps what the reader said of a mark; false if it could not be kept. */
export async function sendFeedback(
  action: 'know' | 'reject' | 'never-name',
  { article, mention }: MarkedPlace,
): Promise<boolean> {
  const { entity, surface } = mention;
  const identities = article.detected.identities;
  const answer = await sendFromContent('page.feedback', { action, entity, surface, identities });
  return answer.ok;
}

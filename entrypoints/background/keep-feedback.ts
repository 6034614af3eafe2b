import type { Knowledge } from '@/utils/edge/knowledge.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { factsKey } from '@/utils/packs/facts-key.ts';

/** What a reader said of one mark. */
export interface MarkFeedback {
  readonly action: 'know' | 'reject' | 'never-name' | 'unknow';
  readonly entity: string;
  readonly surface: string;
  readonly identities: readonly string[];
}

/** Keeps it. @throws StorageError */
export async function keepFeedback(
  { feedback }: Repository,
  knowledge: Knowledge,
  { action, entity, surface, identities }: MarkFeedback,
): Promise<void> {
  switch (action) {
    case 'know': {
      const known = knowledge.entity(entity);
      await feedback.know(entity, known ? factsKey(known.entity) : '');
      return;
    }
    case 'unknow':
      await feedback.unknow(entity);
      return;
    case 'reject':
      await feedback.reject(entity, surface, identities[0] ?? '');
      return;
    case 'never-name':
      await feedback.neverName(surface);
      return;
  }
}

import type { DetectedArticle } from '@/utils/article/article.ts';
import type { Knowledge } from '@/utils/edge/knowledge.ts';
import { StorageError, type Repository } from '@/utils/notes/repository.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import { factsKey } from '@/utils/packs/facts-key.ts';
import { assertNever } from '@/utils/text/assert-never.ts';

/** What a reader said of one mark. */
export interface MarkFeedback {
  readonly action: 'know' | 'reject' | 'never-name' | 'remove';
  readonly entity: string;
  readonly surface: string;
  readonly detected: Pick<DetectedArticle, 'identities' | 'metadata'>;
}

/** Keeps it. @throws StorageError */
export function keepFeedback(
  { feedback, userPacks }: Repository,
  knowledge: Knowledge,
  { action, entity, surface, detected }: MarkFeedback,
): Promise<Undo> {
  switch (action) {
    case 'know': {
      const known = knowledge.entity(entity);
      return feedback.know(entity, known ? factsKey(known.entity) : '');
    }
    case 'reject':
      return feedback.reject(
        entity,
        surface,
        detected.identities[0] ?? '',
        detected.metadata.title,
      );
    case 'never-name':
      return feedback.neverName(surface);
    case 'remove':
      if (!entity.startsWith(`${MY_PACK}/`))
        throw new StorageError('invalid', 'only own names can be deleted', false);
      return userPacks.removeEntity(entity.slice(MY_PACK.length + 1));
    default:
      return assertNever(action);
  }
}

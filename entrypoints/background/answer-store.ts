import type { Result } from '@/utils/messages/result.ts';
import type { StoreCall } from '@/utils/messages/store-call.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { assertNever } from '@/utils/text/assert-never.ts';
import { storageFailure } from './storage-failure.ts';

/** Does for a note frame what the other pages do with the repository themselves. */
export async function answerStore(
  repository: Repository,
  call: StoreCall,
): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await ask(repository, call) };
  } catch (error) {
    return storageFailure(error);
  }
}

function ask(repository: Repository, call: StoreCall): Promise<unknown> {
  switch (call.method) {
    case 'open':
      return repository.open();
    case 'findArticle':
      return repository.findArticle(call.article);
    case 'notesOf':
      return repository.notesOf(call.articleId);
    case 'deleteNotes':
      return repository.deleteNotes(call.ids);
    case 'undo':
      return repository.undo(call.id);
    case 'redo':
      return repository.redo();
    case 'reattach':
      return repository.reattach(call.id, call.selectors);
    case 'rejectPlace':
      return repository.rejectPlace(call.id, call.selectors);
    case 'draft':
      return repository.draft(call.key);
    case 'drafts':
      return repository.drafts();
    case 'dropDraft':
      return repository.dropDraft(call.key);
    case 'tags':
      return repository.tags();
    default:
      return assertNever(call);
  }
}

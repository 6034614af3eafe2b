import type { NotesService } from '@/components/services.ts';
import { answerInFrame } from '@/utils/edge/answering.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import type { StoreCall } from '@/utils/messages/store-call.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { unwrap } from './unwrap.ts';

/**
 * The reader's notes for a frame inside a web page, all through the background: the browser may
 * give the frame no storage of its own there.
 */
export function frameNotes(): NotesService {
  return {
    open: () => ask({ method: 'open' }),
    findArticle: ({ identities, fingerprint }) =>
      ask({
        method: 'findArticle',
        article: { identities: [...identities], fingerprint: [...fingerprint] },
      }),
    notesOf: (articleId) => ask({ method: 'notesOf', articleId }),
    createNote: async (note, article, draft) =>
      unwrap(await sendFromPage('note.create', { note, article, draft })),
    updateNote: async (id, change, draft) =>
      unwrap(
        await sendFromPage('note.update', {
          id,
          change: { ...change, checkBack: change.checkBack ?? null },
          draft,
        }),
      ),
    deleteNotes: (ids) => ask({ method: 'deleteNotes', ids: [...ids] }),
    undo: (id) => ask({ method: 'undo', ...(id !== undefined && { id }) }),
    redo: () => ask({ method: 'redo' }),
    reattach: (id, selectors) => ask({ method: 'reattach', id, selectors: [...selectors] }),
    rejectPlace: (id, selectors) => ask({ method: 'rejectPlace', id, selectors: [...selectors] }),
    draft: (key) => ask({ method: 'draft', key }),
    drafts: () => ask({ method: 'drafts' }),
    dropDraft: (key) => ask({ method: 'dropDraft', key }),
    tags: () => ask({ method: 'tags' }),
    // The background tells of changes while it runs; what it slept through is read when the reader
    // comes back to the frame.
    watch: (onChange, signal) => {
      answerInFrame({ 'store.changed': ({ what }) => onChange(what) }, signal);
      window.addEventListener('focus', () => onChange('all'), { signal });
    },
  };
}

/** Asks the background for one call on the store. @throws StorageError as the store does */
async function ask<M extends StoreCall['method']>(
  call: Extract<StoreCall, { method: M }>,
): Promise<Awaited<ReturnType<Repository[M]>>> {
  const answer = unwrap(await sendFromPage('store.ask', call));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own background's answer to this very method
  return answer as Awaited<ReturnType<Repository[M]>>;
}

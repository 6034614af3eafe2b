import type { NotesService } from '@/components/services.ts';
import { type DraftShelf, withShelved } from '@/utils/edge/draft-shelf.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import { sendShelved } from './put-draft.ts';
import { unwrap } from './unwrap.ts';

/**
 * The reader's notes as writing surfaces use them. The store's code is loaded after the first
 * paint: the editor must be usable before. Drafts that did not reach the store come from the shelf.
 */
export function readerNotes(shelf: DraftShelf): NotesService {
  let opened: ReturnType<typeof openStore> | null = null;
  const store = () => (opened ??= openStore());
  let sent: Promise<void> | null = null;
  /** The store's answer with what is only on the shelf; all of the shelf if it will not open. */
  const drafts = async (): Promise<Map<string, Draft>> => {
    await (sent ??= sendShelved(shelf));
    const stored = await (await store()).drafts().catch(() => null);
    return withShelved(stored ?? [], stored === null ? shelf.all() : shelf.stranded());
  };
  return {
    open: async () => (await store()).open(),
    findArticle: async (key) => (await store()).findArticle(key),
    notesOf: async (articleId) => (await store()).notesOf(articleId),
    createNote: async (note, article, draft) => {
      const written = unwrap(await sendFromPage('note.create', { note, article, draft }));
      shelf.clear(draft.key, draft.revision);
      return written;
    },
    updateNote: async (id, change, draft) => {
      const written = unwrap(
        await sendFromPage('note.update', {
          id,
          change: { ...change, checkBack: change.checkBack ?? null },
          draft,
        }),
      );
      shelf.clear(draft.key, draft.revision);
      return written;
    },
    deleteNotes: async (ids) => (await store()).deleteNotes(ids),
    undo: async (id) => (await store()).undo(id),
    redo: async () => (await store()).redo(),
    reattach: async (id, selectors) => (await store()).reattach(id, selectors),
    rejectPlace: async (id, selectors) => (await store()).rejectPlace(id, selectors),
    tags: async () => (await store()).tags(),
    draft: async (key) => (await drafts()).get(key) ?? null,
    drafts: async () => [...(await drafts()).values()],
    dropDraft: async (key) => {
      shelf.clear(key, Number.POSITIVE_INFINITY);
      return (await store()).dropDraft(key);
    },
    watch: (onChange, signal) => {
      void import('@/utils/edge/watch-store.ts').then(({ watchStore }) => {
        if (!signal.aborted) watchStore(onChange, signal);
      });
    },
  };
}

async function openStore() {
  const { openReaderStore } = await import('@/utils/edge/reader-store.ts');
  return openReaderStore();
}

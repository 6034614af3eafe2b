import type { NotesService } from '@/components/services.ts';
import { type DraftShelf, newerDraft } from '@/utils/edge/draft-shelf.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import { unwrap } from './unwrap.ts';

/**
 * The reader's notes as writing surfaces use them. The store's code is loaded after the first
 * paint: the editor must be usable before. Drafts that did not reach the store come from the shelf.
 */
export function readerNotes(shelf: DraftShelf): NotesService {
  let opened: ReturnType<typeof openStore> | null = null;
  const store = () => (opened ??= openStore());
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
    // A store that will not open must not hide what is on the shelf.
    draft: async (key) => {
      const kept = await (await store()).draft(key).catch(() => null);
      return newerDraft(kept, shelf.get(key));
    },
    drafts: async () => {
      const stored = await (await store()).drafts().catch(() => []);
      const kept = new Map(stored.map((draft) => [draft.key, draft]));
      for (const draft of shelf.all()) {
        const newer = newerDraft(kept.get(draft.key) ?? null, draft);
        if (newer) kept.set(draft.key, newer);
      }
      return [...kept.values()];
    },
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

import type { NotesService, PageService, Services } from '@/components/services.ts';
import { type DraftShelf, draftShelf, newerDraft } from '@/utils/edge/draft-shelf.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import { fail } from '@/utils/messages/result.ts';
import { openReaderStore } from '@/utils/edge/reader-store.ts';
import { hasSidePanel, openSidePanel } from '@/utils/edge/side-panel.ts';
import { watchStore } from '@/utils/edge/watch-store.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import type { DraftRef } from '@/utils/notes/repository.ts';
import { settingsService } from './settings-service.ts';
import { sitesService } from './sites-service.ts';

/** Everything an extension page of ours needs, over the real browser. */
export function makeServices(page: PageService): Services {
  const shelf = draftShelf(localStorage);
  let tabId: number | null = null;
  void page.about().then((about) => {
    tabId = about?.tabId ?? null;
  });
  return {
    page,
    notes: notesWithShelf(shelf),
    background: {
      putDraft: (draft) => putDraft(shelf, draft),
      notesChanged: (articleIds) => sendFromPage('notes.changed', { articleIds: [...articleIds] }),
      story: ({ identities, fingerprint }) =>
        sendFromPage('story.get', { identities, fingerprint }),
      card: (entity, date) => sendFromPage('card.get', { entity, date }),
    },
    settings: settingsService,
    sites: sitesService,
    surfaces: {
      libraryUrl: new URL('/library.html', location.origin).href,
      optionsUrl: new URL('/options.html', location.origin).href,
      openPanel: hasSidePanel()
        ? () => {
            if (tabId !== null) openSidePanel(tabId);
          }
        : null,
    },
    now: () => new Date(),
  };
}

/** The repository, with drafts that did not reach it taken from the shelf. */
function notesWithShelf(shelf: DraftShelf): NotesService {
  const repository = openReaderStore();
  return {
    ...repository,
    createNote: async (note, article, draft) => {
      const written = await repository.createNote(note, article, draft);
      clear(shelf, draft);
      return written;
    },
    updateNote: async (id, change, draft) => {
      const written = await repository.updateNote(id, change, draft);
      clear(shelf, draft);
      return written;
    },
    // A store that will not open must not hide what is on the shelf.
    draft: async (key) => {
      const kept = await repository.draft(key).catch(() => null);
      return newerDraft(kept, shelf.get(key));
    },
    drafts: async () => {
      const stored = await repository.drafts().catch(() => []);
      const kept = new Map(stored.map((draft) => [draft.key, draft]));
      for (const draft of shelf.all()) {
        const newer = newerDraft(kept.get(draft.key) ?? null, draft);
        if (newer) kept.set(draft.key, newer);
      }
      return [...kept.values()];
    },
    dropDraft: (key) => {
      shelf.clear(key, Number.POSITIVE_INFINITY);
      return repository.dropDraft(key);
    },
    watch: watchStore,
  };
}

function clear(shelf: DraftShelf, draft: DraftRef | undefined): void {
  if (typeof draft === 'string') shelf.clear(draft, Number.POSITIVE_INFINITY);
  else if (draft !== undefined) shelf.clear(draft.key, draft.revision);
}

/** Shelf first, because it is synchronous; the database's word decides what the reader is told. */
async function putDraft(shelf: DraftShelf, draft: Draft) {
  const shelved = shelf.put(draft);
  const kept = await sendFromPage('draft.put', { draft }).catch((error: unknown) =>
    fail('unavailable', String(error), true),
  );
  if (kept.ok) shelf.clear(draft.key, draft.revision);
  return kept.ok || shelved ? { ok: true as const, value: null } : kept;
}

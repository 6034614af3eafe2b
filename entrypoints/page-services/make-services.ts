import type { PageService, Services } from '@/components/services.ts';
import { type DraftShelf, draftShelf } from '@/utils/edge/draft-shelf.ts';
import { ownStorage } from '@/utils/edge/own-storage.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import { fail } from '@/utils/messages/result.ts';
import { hasSidePanel, openSidePanel } from '@/utils/edge/side-panel.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import { copiesService } from './copies-service.ts';
import { frameNotes } from './frame-notes.ts';
import { namesService } from './names-service.ts';
import { readerNotes } from './reader-notes.ts';
import { settingsService } from './settings-service.ts';
import { sitesService } from './sites-service.ts';

/** Everything an extension page of ours needs, over the real browser. */
export function makeServices(page: PageService, place: 'page' | 'frame' = 'page'): Services {
  const shelf = draftShelf(ownStorage());
  let tabId: number | null = null;
  void page.about().then((about) => {
    tabId = about?.tabId ?? null;
  });
  return {
    page,
    notes: place === 'frame' ? frameNotes() : readerNotes(shelf),
    copies: copiesService(page),
    background: {
      putDraft: (draft) => putDraft(shelf, draft),
      notesChanged: (articleIds) => sendFromPage('notes.changed', { articleIds: [...articleIds] }),
      story: ({ identities, fingerprint }) =>
        sendFromPage('story.get', { identities, fingerprint }),
      wireStory: (tab) => sendFromPage('wire.get', { tabId: tab }),
      card: (entity, date) => sendFromPage('card.get', { entity, date }),
    },
    names: namesService,
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

/** Shelf first, because it is synchronous; the database's word decides what the reader is told. */
async function putDraft(shelf: DraftShelf, draft: Draft) {
  const shelved = shelf.put(draft);
  const kept = await sendFromPage('draft.put', { draft }).catch((error: unknown) =>
    fail('unavailable', String(error), true),
  );
  if (kept.ok) shelf.clear(draft.key, draft.revision);
  return kept.ok || shelved ? { ok: true as const, value: null } : kept;
}

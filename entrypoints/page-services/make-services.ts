import type { PageService, Services } from '@/components/services.ts';
import { draftShelf } from '@/utils/edge/draft-shelf.ts';
import { ownStorage } from '@/utils/edge/own-storage.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import { hasSidePanel, openSidePanel } from '@/utils/edge/side-panel.ts';
import { copiesService } from './copies-service.ts';
import { frameNotes } from './frame-notes.ts';
import { namesService } from './names-service.ts';
import { putDraft } from './put-draft.ts';
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

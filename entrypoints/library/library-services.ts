import { v7 as uuidv7 } from 'uuid';
import { browser } from 'wxt/browser';
import type { LibraryServices } from '@/components/library/services.ts';
import { toFailure } from '@/components/attempt.ts';
import { createPainter } from '@/utils/dom/highlight-painter.ts';
import { report } from '@/utils/edge/log.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import type { NoteSearch } from '@/utils/notes/search/note-search.ts';
import type { CardView } from '@/utils/packs/card-view.ts';
import type { Settings } from '@/utils/settings/settings.ts';
import { linkerOf } from './link-copy.ts';
import { saveFile } from './save-file.ts';

export interface LibraryParts {
  readonly repository: Repository;
  readonly search: NoteSearch;
  readonly settings: Settings;
}

/** The library's services in the extension: storage, search, background, tabs, downloads. */
export function libraryServices({ repository, search, settings }: LibraryParts): LibraryServices {
  const cards = new Map<string, Promise<CardView | null>>();
  return {
    repository,
    search,
    settings,
    card: (entity, date) => {
      const key = `${entity} ${date ?? ''}`;
      const known = cards.get(key);
      if (known) return known;
      const asked = sendFromPage('card.get', { entity, date }).then(
        (result) => (result.ok ? result.value : null),
        (error: unknown) => {
          report('card', error);
          cards.delete(key);
          return null;
        },
      );
      cards.set(key, asked);
      return asked;
    },
    link: linkerOf(repository),
    painter: createPainter(window),
    keepDraft: async (draft) => {
      try {
        return await sendFromPage('draft.put', { draft });
      } catch (error) {
        return { ok: false, error: toFailure(error) };
      }
    },
    notesChanged: (articleIds) => {
      sendFromPage('notes.changed', { articleIds: [...articleIds] }).catch((error: unknown) =>
        report('notes.changed', error),
      );
    },
    openAddress: (url) => {
      browser.tabs.create({ url }).catch((error: unknown) => report('open original', error));
    },
    saveFile,
    newId: () => uuidv7(),
    now: Date.now,
  };
}

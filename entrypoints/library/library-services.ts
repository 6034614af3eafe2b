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
import { saveFile } from './save-file.ts';

export interface LibraryParts {
  readonly repository: Repository;
  readonly search: NoteSearch;
}

/** The library's services in the extension: storage, search, background, tabs, downloads. */
export function libraryServices({
  repository,
  search,
}: LibraryParts): Omit<LibraryServices, 'settings'> {
  // The packs and the linker are most of the code, and only a saved copy needs them.
  let linking: Promise<LibraryServices['link']> | null = null;
  const cards = new Map<string, Promise<CardView | null>>();
  return {
    repository,
    search,
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
    names: async (entities) => {
      try {
        return await sendFromPage('entity.names', { entities: [...entities] });
      } catch (error) {
        report('entity.names', error);
        return {};
      }
    },
    link: async (blocks, context, articleId) => {
      linking ??= import('./link-copy.ts').then(({ linkerOf }) => linkerOf(repository));
      return (await linking)(blocks, context, articleId);
    },
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

import { render } from 'preact';
import { v7 } from 'uuid';
import { LibraryPage } from '@/components/library/LibraryPage.tsx';
import type { LibraryServices } from '@/components/library/services.ts';
import { LanguageContext } from '@/components/words/language.ts';
import { createPainter } from '@/utils/dom/highlight-painter.ts';
import { SearchClient } from '@/utils/edge/search/search-client.ts';
import { DEFAULT_SETTINGS, type Language } from '@/utils/settings/settings.ts';
import type { TestLibrary } from './library.ts';

/** The library's page on a real store with a real search worker. */
export interface OpenedLibrary {
  readonly root: HTMLElement;
  /** Addresses that were to be opened in a tab. */
  readonly opened: string[];
  /** Files handed to the reader. */
  readonly files: { readonly name: string; readonly content: Blob }[];
  /** Ends the page and its worker. */
  readonly close: () => void;
}

/** Opens the library as `entrypoints/library/main.tsx` does, with the browser's part in memory. */
export async function openLibraryPage(
  library: TestLibrary,
  options: { hash?: string; language?: Language; services?: Partial<LibraryServices> } = {},
): Promise<OpenedLibrary> {
  const { repository } = library;
  const life = new AbortController();
  const language = options.language ?? 'en';
  history.replaceState(null, '', options.hash ?? '#');
  document.documentElement.lang = language;
  const state = await repository.open();
  const worker = new Worker(
    new URL('../../entrypoints/library/search-worker.ts', import.meta.url),
    {
      type: 'module',
    },
  );
  const search = new SearchClient(worker, life.signal);
  if (state.kind === 'ready') {
    await search.showNewest(repository);
    search.openIndex(library.name);
  }
  const opened: string[] = [];
  const files: { name: string; content: Blob }[] = [];
  const services: LibraryServices = {
    repository,
    search,
    settings: DEFAULT_SETTINGS,
    card: async () => null,
    names: async () => ({}),
    link: async () => [],
    painter: createPainter(window),
    keepDraft: async (draft) => {
      await repository.putDraft(draft);
      return { ok: true, value: null };
    },
    notesChanged: () => {},
    openAddress: (url) => opened.push(url),
    saveFile: (name, content) => files.push({ name, content }),
    newId: () => v7(),
    now: Date.now,
    ...options.services,
  };
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <LanguageContext.Provider value={language}>
      <LibraryPage state={state} services={services} onReopened={() => {}} />
    </LanguageContext.Provider>,
    root,
  );
  return {
    root,
    opened,
    files,
    close: () => {
      render(null, root);
      root.remove();
      life.abort();
    },
  };
}

// oxlint-disable-next-line import/default -- Vite answers `?worker&url` with the file's address
import searchWorkerPath from './search-worker.ts?worker&url';
import { startOwnWorker } from '@/utils/edge/own-worker.ts';
import '@/components/design/design.css';
import '@/components/card/card.css';
import '@/components/card/wrong-menu.css';
import '@/components/editor/editor.css';
import '@/components/library/library.css';
import { render } from 'preact';
import { LibraryPage } from '@/components/library/LibraryPage.tsx';
import { LanguageContext } from '@/components/words/language.ts';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import { report } from '@/utils/edge/log.ts';
import { DATABASE, openReaderStore } from '@/utils/edge/reader-store.ts';
import { SearchClient } from '@/utils/edge/search/search-client.ts';
import { loadSettings } from '@/utils/edge/settings-store.ts';
import { libraryServices } from './library-services.ts';

/** Ends with the page. */
const life = new AbortController();
addEventListener('pagehide', (event) => {
  if (!event.persisted) life.abort();
});

const repository = openReaderStore();
const search = new SearchClient(startOwnWorker(searchWorkerPath), life.signal);

async function start(): Promise<void> {
  const [settings, language, state] = await Promise.all([
    loadSettings(),
    interfaceLanguage(),
    repository.open(),
  ]);
  document.documentElement.lang = language;
  if (settings.appearance !== 'auto')
    document.documentElement.dataset['appearance'] = settings.appearance;
  if (state.kind === 'ready') await search.open(repository, DATABASE);
  const root = document.getElementById('app');
  if (!root) throw new Error('library.html has no #app');
  render(
    <LanguageContext.Provider value={language}>
      <LibraryPage
        state={state}
        services={libraryServices({ repository, search, settings })}
        onReopened={() => location.reload()}
      />
    </LanguageContext.Provider>,
    root,
  );
}

start().catch((error: unknown) => report('library', error));

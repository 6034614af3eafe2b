// oxlint-disable-next-line import/default -- Vite answers `?worker&url` with the file's address
import searchWorkerPath from './search-worker.ts?worker&url';
import { startOwnWorker } from '@/utils/edge/own-worker.ts';
import '@/components/design/design.css';
import '@/components/card/card.css';
import '@/components/card/wrong-menu.css';
import '@/components/editor/editor.css';
import '@/components/library/library.css';
import { report } from '@/utils/edge/log.ts';
import { DATABASE, openReaderStore } from '@/utils/edge/reader-store.ts';
import { SearchClient } from '@/utils/edge/search/search-client.ts';
import { settingsService } from '../page-services/settings-service.ts';
import { showSurface } from '../page-services/start-page.tsx';
import { afterPaint } from './after-paint.ts';
import { libraryServices } from './library-services.ts';
import { LibrarySurface } from './LibrarySurface.tsx';

/** Ends with the page. */
const life = new AbortController();
addEventListener('pagehide', (event) => {
  if (!event.persisted) life.abort();
});

const repository = openReaderStore();
const search = new SearchClient(startOwnWorker(searchWorkerPath), life.signal);

async function start(): Promise<void> {
  const state = await repository.open();
  if (state.kind === 'ready') await search.showNewest(repository);
  // The page takes the place of what library.html shows meanwhile.
  document.getElementById('app')?.replaceChildren();
  showSurface(
    settingsService,
    <LibrarySurface state={state} services={libraryServices({ repository, search })} />,
  );
  if (state.kind === 'ready') afterPaint(() => search.openIndex(DATABASE));
}

start().catch((error: unknown) => report('library', error));

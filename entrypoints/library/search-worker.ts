import { Dexie } from 'dexie';
import { openToRead } from '@/utils/edge/database/open-to-read.ts';
import { ColumnStore } from '@/utils/edge/search/column-store.ts';
import { LibrarySearch } from '@/utils/edge/search/library-search.ts';
import { packGroups } from '@/utils/notes/search/arrange.ts';
import type { FromSearchWorker, ToSearchWorker } from '@/utils/notes/search/note-search.ts';

/** Writes come in bursts (a keystroke saves a draft, an import thousands of rows), ms. */
const QUIET = 80;

let search: LibrarySearch | null = null;

function answer(message: FromSearchWorker): void {
  // The numbers are made for this answer alone, so they are handed over, not copied.
  const transfer = message.kind === 'found' ? [message.result.numbers.buffer] : [];
  postMessage(message, { transfer });
}

self.addEventListener('message', (event: MessageEvent<ToSearchWorker>) => {
  void receive(event.data);
});

async function receive(message: ToSearchWorker): Promise<void> {
  switch (message.kind) {
    case 'open':
      await open(message.database);
      break;
    case 'changed':
      await search?.sync();
      break;
    case 'names':
      search?.setNames(message.names);
      break;
    case 'search':
      await reply(message.call, async (from) => {
        const { groups, ...result } = from.search(message.request);
        return { kind: 'found', call: message.call, result, groups: packGroups(groups) };
      });
      break;
    case 'facets':
      await reply(message.call, async (from) => ({
        kind: 'facets',
        call: message.call,
        facets: from.facets(message.request),
      }));
      break;
    case 'entities':
      await reply(message.call, async (from) => ({
        kind: 'entities',
        call: message.call,
        entities: from.entities(),
      }));
      break;
    case 'rows':
      await reply(message.call, async (from) => ({
        kind: 'rows',
        call: message.call,
        notes: await from.rows(message.numbers),
      }));
      break;
    case 'ids':
      await reply(message.call, async (from) => ({
        kind: 'ids',
        call: message.call,
        ids: from.ids(message.numbers),
      }));
  }
}

async function reply(
  call: number,
  work: (from: LibrarySearch) => Promise<FromSearchWorker>,
): Promise<void> {
  if (!search) return answer({ kind: 'failed', call, message: 'the search is not open' });
  try {
    answer(await work(search));
  } catch (error) {
    answer({ kind: 'failed', call, message: String(error) });
  }
}

async function open(database: string): Promise<void> {
  const feed = openToRead(database);
  const opened = new LibrarySearch(feed, new ColumnStore(database), Date.now, (state) =>
    answer({ kind: 'state', state }),
  );
  search = opened;
  let timer: ReturnType<typeof setTimeout> | undefined;
  Dexie.on('storagemutated', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void opened.sync(), QUIET);
  });
  try {
    await opened.open();
  } catch (error) {
    answer({ kind: 'state', state: { kind: 'failed', message: String(error), version: 0 } });
  }
}

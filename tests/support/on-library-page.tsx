import '@/components/design/design.css';
import '@/components/card/card.css';
import '@/components/editor/editor.css';
import '@/components/library/library.css';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { testLibrary, type TestLibrary } from './library.ts';
import { openLibraryPage, type OpenedLibrary } from './library-page.tsx';
import { fillLibrary } from './lighthouse.ts';

/** The library's page in a test: a store of its own and the page on it, both gone after each test. */
export interface OnLibraryPage {
  /** The store of this test. */
  readonly library: TestLibrary;
  /** Opens the page; a page opened before stays until it is closed. */
  readonly open: (options?: Parameters<typeof openLibraryPage>[1]) => Promise<OpenedLibrary>;
  /** Three notes on two articles, one of them with a copy; gives its id. */
  readonly fill: () => Promise<string>;
  /** Closes the page and goes on with another store: a new one, or the one given. */
  readonly startOver: (options?: Parameters<typeof testLibrary>[0]) => Promise<void>;
}

/** Gives every test of a file an open store and a window of 1280 by 800 CSS pixels. */
export function onLibraryPage(): OnLibraryPage {
  let library: TestLibrary;
  let opened: OpenedLibrary | null = null;
  const begin = (options: Parameters<typeof testLibrary>[0] = {}): void => {
    library = testLibrary({ now: () => new Date(), ...options });
  };
  const end = async (): Promise<void> => {
    opened?.close();
    opened = null;
    await library.remove();
  };
  beforeEach(async () => {
    await page.viewport(1280, 800);
    begin();
    await library.repository.open();
  });
  afterEach(end);
  return {
    get library() {
      return library;
    },
    open: async (options) => {
      opened = await openLibraryPage(library, options);
      return opened;
    },
    fill: () => fillLibrary(library.repository),
    startOver: async (options) => {
      await end();
      begin(options);
    },
  };
}

/** The rows of the list of notes. */
export const noteRows = () =>
  page.getByRole('list', { name: 'Notes', exact: true }).getByRole('listitem');

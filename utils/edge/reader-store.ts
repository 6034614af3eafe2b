import { v7 as uuidv7 } from 'uuid';
import { browser } from 'wxt/browser';
import { sameStory } from '@/utils/article/fingerprint.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { markerIn } from './database/marker.ts';
import { openRepository } from './database/open-repository.ts';
import { report } from './log.ts';

/** Name of the reader's database in the extension's origin; changing it would hide all notes. */
export const DATABASE = 'sidelight';

/** The reader's data as every extension page and the background open it. */
export function openReaderStore(): Repository {
  return openRepository({
    name: DATABASE,
    marker: markerIn(browser.storage.local),
    now: () => new Date(),
    newId: () => uuidv7(),
    sameStory,
    report: (error) => report('store', error),
  });
}

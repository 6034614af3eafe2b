import type { Repository } from '@/utils/notes/repository.ts';
import { articlesTable, type SameStory } from './articles-table.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { draftsTable } from './drafts-table.ts';
import { exchangeTable } from './exchange-table.ts';
import { feedbackTable } from './feedback-table.ts';
import { notesReading } from './notes-reading.ts';
import { notesTable } from './notes-table.ts';
import { packsTable } from './packs-table.ts';
import { reviewsTable } from './reviews-table.ts';
import { undoing } from './undoing.ts';

export interface RepositoryOptions extends ConnectionOptions {
  readonly sameStory: SameStory;
}

/**
 * The reader's data over IndexedDB. Nothing is opened before the first call; extension pages and
 * the background each make one and keep it.
 */
export function openRepository(options: RepositoryOptions): Repository {
  const connection = new Connection(options);
  const { sameStory } = options;
  return {
    open: () => connection.open(),
    startAfresh: () => connection.startAfresh(),
    close: () => connection.close(),
    ...articlesTable(connection, sameStory),
    ...notesTable(connection, sameStory),
    ...notesReading(connection),
    ...draftsTable(connection),
    ...undoing(connection),
    feedback: feedbackTable(connection),
    userPacks: packsTable(connection),
    review: reviewsTable(connection),
    exchange: exchangeTable(connection),
  };
}

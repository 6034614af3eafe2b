import type { Repository } from '@/utils/notes/repository.ts';
import { openRepository } from './open-repository.ts';

/**
 * The store as a worker or a page beside opens it, only to read. Others opened it before, so a store
 * without its identity was emptied since: it is said to be so and never gets a new identity here, or
 * nobody would notice the loss any more.
 */
export function openToRead(name: string): Repository {
  return openRepository({
    name,
    marker: { read: async () => ({ store: '', created: '', notes: 1 }), write: async () => {} },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    report: () => {},
    sameStory: () => false,
  });
}

import { v7 } from 'uuid';
import { openRepository } from '@/utils/edge/database/open-repository.ts';
import { records } from './library-rows.ts';

/** Fills the extension's own store, from within one of its pages. */
async function seedStore(database: string, count: number): Promise<void> {
  const repository = openRepository({
    name: database,
    marker: { read: async () => null, write: async () => {} },
    now: () => new Date(),
    newId: v7,
    sameStory: () => false,
    report: (error) => {
      throw error;
    },
  });
  await repository.open();
  await repository.exchange.write(records(count));
  repository.close();
}

Object.assign(globalThis, { seedStore });

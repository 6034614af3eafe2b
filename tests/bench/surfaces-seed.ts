import { benchRepository } from './bench-repository.ts';
import { records } from './library-rows.ts';

/** Fills the extension's own store, from within one of its pages. */
async function seedStore(database: string, count: number): Promise<void> {
  const repository = benchRepository(database);
  await repository.open();
  await repository.exchange.write(records(count));
  repository.close();
}

Object.assign(globalThis, { seedStore });

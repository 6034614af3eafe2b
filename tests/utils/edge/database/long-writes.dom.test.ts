import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  aNote,
  detected,
  everything,
  testLibrary,
  tickingClock,
  type TestLibrary,
} from '@/tests/support/library.ts';
import { SidelightDatabase } from '@/utils/edge/database/database.ts';
import type { LibraryRecord } from '@/utils/notes/library-record.ts';
import type { Repository } from '@/utils/notes/repository.ts';

let library: TestLibrary;
let repository: Repository;

beforeEach(() => {
  library = testLibrary();
  repository = library.repository;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await library.remove();
});

describe('long writes', () => {
  const now = tickingClock();
  const records = (count: number): LibraryRecord[] =>
    Array.from({ length: count }, (_, i) => ({
      kind: 'note',
      row: {
        ...aNote(`${i}`),
        id: `n${i}`,
        schema: 1,
        articleId: 'a',
        created: now().toISOString(),
        modified: now().toISOString(),
      },
    }));

  test('stopping an import in the middle leaves exactly the earlier state', async () => {
    await repository.createNote(aNote('one'), detected(1));
    const before = await everything(repository);
    const controller = new AbortController();
    const progress: number[] = [];
    const task = {
      signal: controller.signal,
      onProgress: (done: number) => {
        progress.push(done);
        if (done >= 1000) controller.abort();
      },
    };
    await expect(repository.exchange.write(records(3000), task)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(progress.at(-1)).toBe(1000);
    expect(await everything(repository)).toEqual(before);
    expect(await repository.countNotes()).toBe(1);
  });

  test('an import is one step that undo takes back and redo brings again', async () => {
    await repository.createNote(aNote('one'), detected(1));
    const before = await everything(repository);
    await repository.exchange.write(records(4500));
    const after = await everything(repository);
    for (let round = 0; round < 2; round++) {
      expect(await repository.undo()).toMatchObject({ action: 'import', count: 4500 });
      expect(await everything(repository)).toEqual(before);
      await repository.redo();
      expect(await everything(repository)).toEqual(after);
    }
  });

  test('the way back of a large change is kept in parts, and goes with it', async () => {
    const db = new SidelightDatabase(library.name);
    await db.open();
    const { id } = await repository.exchange.write(records(4500));
    await repository.undo();
    const parts = () => db.table('history').where(':id').startsWith(`${id}/`).count();
    expect(await parts()).toBe(2);
    // A new change ends what could be done again.
    await repository.createNote(aNote('new'), detected(1));
    expect(await parts()).toBe(0);
    expect(await db.history.count()).toBe(1);
    db.close();
  });
});

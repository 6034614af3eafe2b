import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  aNote,
  detected,
  everything,
  testLibrary,
  tickingClock,
  type TestLibrary,
} from '@/tests/support/library.ts';
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
    await repository.exchange.write(records(1200));
    expect(await repository.countNotes()).toBe(1200);
    expect(await repository.undo()).toMatchObject({ action: 'import', count: 1200 });
    expect(await repository.countNotes()).toBe(0);
    await repository.redo();
    expect(await repository.countNotes()).toBe(1200);
  });
});

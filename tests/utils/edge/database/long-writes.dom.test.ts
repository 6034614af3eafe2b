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
import { recordKey, type LibraryRecord, type LongTask } from '@/utils/notes/library-record.ts';
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

  /** Stops itself once so many are done. */
  const stoppedAt = (limit: number) => {
    const controller = new AbortController();
    const told: [done: number, total: number][] = [];
    return {
      told,
      signal: controller.signal,
      onProgress: (done: number, total: number) => {
        told.push([done, total]);
        if (done >= limit) controller.abort();
      },
    };
  };

  test('taking an import back tells how far it is, up to the whole', async () => {
    await repository.exchange.write(records(4500));
    const task = stoppedAt(Infinity);
    await repository.undo(undefined, task);
    expect(task.told.length).toBeGreaterThan(4);
    expect(task.told).toEqual(task.told.toSorted(([a], [b]) => a - b));
    expect(task.told.at(-1)).toEqual([4500, 4500]);
  });

  test.each<[string, (store: Repository, task: LongTask) => Promise<unknown>]>([
    ['taking back', (store, task) => store.undo(undefined, task)],
    ['deleting', (store, task) => store.deleteNotes(records(4500).map(recordKey), task)],
    [
      'changing',
      (store, task) => {
        const ids = records(4500).map(recordKey);
        return store.updateNotes(
          ids.map((id) => ({ id, change: { tags: ['x'] } })),
          task,
        );
      },
    ],
    ['moving', (store, task) => store.moveNotes(records(4500).map(recordKey), 'a', task)],
  ])('stopping %s in the middle leaves exactly the earlier state', async (_, work) => {
    await repository.createNote(aNote('one'), detected(1));
    const article = await repository.ensureArticle(detected(2));
    await repository.exchange.write([
      { kind: 'article', row: { ...article, id: 'a', identities: ['url:x.example/a'] } },
      ...records(4500),
    ]);
    const [before, past] = [await everything(repository), await repository.history()];
    const task = stoppedAt(2000);
    await expect(work(repository, task)).rejects.toMatchObject({ name: 'AbortError' });
    expect(task.told.at(-1)?.[0]).toBeLessThan(4500);
    expect(await everything(repository)).toEqual(before);
    expect(await repository.history()).toEqual(past);
    expect(await repository.countNotes()).toBe(4501);
  });

  test('doing an import again can be stopped as well', async () => {
    await repository.exchange.write(records(4500));
    await repository.undo();
    await expect(repository.redo(stoppedAt(1000))).rejects.toMatchObject({ name: 'AbortError' });
    expect(await repository.countNotes()).toBe(0);
    await repository.redo();
    expect(await repository.countNotes()).toBe(4500);
  });

  test('two presses of Undo at once take back two changes', async () => {
    await repository.createNote(aNote('one'), detected(1));
    await repository.createNote(aNote('two'), detected(1));
    const undone = await Promise.all([repository.undo(), repository.undo()]);
    expect(undone.map((undo) => undo?.action)).toEqual(['create', 'create']);
    expect(await repository.countNotes()).toBe(0);
  });

  test('what was removed in bulk and comes back in part is no longer told as removed', async () => {
    await repository.exchange.write(records(1200));
    const { seq } = await repository.changedNotes(0, 5000);
    await repository.undo();
    expect((await repository.changedNotes(seq, 5000)).removed).toHaveLength(1200);
    await repository.exchange.write(records(700));
    const { removed } = await repository.changedNotes(seq, 5000);
    expect(removed.toSorted()).toEqual(records(1200).slice(700).map(recordKey).toSorted());
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

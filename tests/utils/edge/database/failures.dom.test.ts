import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  aDraft,
  aNote,
  deleted,
  detected,
  everything,
  memoryMarker,
  testLibrary,
  type TestLibrary,
} from '@/tests/support/library.ts';
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

describe('a full disk', () => {
  test('is said, and the earlier state and the draft are kept', async () => {
    const note = await repository.createNote(aNote('one'), detected(1));
    await repository.putDraft(aDraft('k', 3));
    const before = await everything(repository);
    for (const method of ['put', 'add'] as const)
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('No space', 'QuotaExceededError');
      });
    const writes = [
      () => repository.createNote(aNote('two'), detected(2), 'k'),
      () => repository.updateNote(note.id, { text: 'changed' }, 'k'),
      () => repository.deleteNotes([note.id]),
      () => repository.putDraft(aDraft('k', 4)),
    ];
    for (const write of writes)
      await expect(write()).rejects.toMatchObject({ name: 'StorageError', reason: 'quota' });
    vi.restoreAllMocks();
    expect(await everything(repository)).toEqual(before);
    await repository.updateNote(note.id, { text: 'now' });
    expect((await repository.note(note.id))?.text).toBe('now');
  });

  test('met only at the commit is said as well, and nothing of the write stays', async () => {
    const note = await repository.createNote(aNote('one'), detected(1));
    const real = unbound(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = real.apply(this, args);
      if (this.name !== 'store') return request;
      const { transaction } = this;
      const error = new DOMException('No space', 'QuotaExceededError');
      Object.defineProperty(transaction, 'error', { value: error });
      request.addEventListener('success', () => transaction.abort());
      return request;
    });
    await expect(repository.updateNote(note.id, { text: 'x' })).rejects.toMatchObject({
      reason: 'quota',
    });
    vi.restoreAllMocks();
    expect((await repository.note(note.id))?.text).toBe('one');
    expect((await repository.history()).undo).toMatchObject({ action: 'create' });
  });
});

describe('a store that was emptied behind our back', () => {
  test('is noticed at opening and never silently started afresh', async () => {
    await repository.createNote(aNote('one'), detected(1));
    repository.close();
    await deleted(library.name);
    const again = library.again();
    expect(await again.open()).toMatchObject({ kind: 'emptied', notes: 1 });
    await expect(again.notes({ limit: 1 })).rejects.toMatchObject({ reason: 'emptied' });
    await expect(again.createNote(aNote('two'), detected(1))).rejects.toMatchObject({
      reason: 'emptied',
    });
    expect(await library.again().open()).toMatchObject({ kind: 'emptied' });
  });

  test('is noticed when it happens under an open connection', async () => {
    await repository.createNote(aNote('one'), detected(1));
    await deleted(library.name);
    await expect(repository.countNotes()).rejects.toMatchObject({ reason: 'emptied' });
    await expect(repository.createNote(aNote('two'), detected(1))).rejects.toMatchObject({
      reason: 'emptied',
    });
  });

  test('still keeps drafts, and goes on when the reader says so', async () => {
    await repository.createNote(aNote('one'), detected(1));
    await deleted(library.name);
    await repository.putDraft(aDraft('k', 1));
    expect(await repository.draft('k')).toMatchObject({ revision: 1 });
    expect(await repository.startAfresh()).toEqual({ kind: 'ready', notes: 0 });
    await repository.createNote(aNote('two'), detected(1));
    expect(await library.again().open()).toEqual({ kind: 'ready', notes: 1 });
  });

  test('raises no alarm when the reader deleted the last note', async () => {
    const note = await repository.createNote(aNote('one'), detected(1));
    await repository.deleteNotes([note.id]);
    await repository.purgeTrash('9999');
    expect(await library.again().open()).toEqual({ kind: 'ready', notes: 0 });
  });

  test('a lost marker is written anew from the store', async () => {
    await repository.createNote(aNote('one'), detected(1));
    const marker = memoryMarker();
    const other = testLibrary({ name: library.name, marker });
    expect(await other.repository.open()).toEqual({ kind: 'ready', notes: 1 });
    expect(await marker.read()).toEqual(await library.marker.read());
    other.repository.close();
  });
});

describe('passing failures', () => {
  test('an internal error while opening is tried again', async () => {
    const real = indexedDB.open.bind(indexedDB);
    let failures = 2;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation((...args) => {
      failures -= 1;
      if (failures >= 0)
        throw new DOMException(
          'Internal error opening backing store for indexedDB.open.',
          'UnknownError',
        );
      return real(...args);
    });
    expect(await repository.open()).toEqual({ kind: 'ready', notes: 0 });
  });

  test('one that does not pass is said, and the next call tries again', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await repository.open()).toMatchObject({ kind: 'failed', reason: 'unavailable' });
    vi.restoreAllMocks();
    expect(await repository.open()).toEqual({ kind: 'ready', notes: 0 });
  });

  test('a connection closed under a write opens again and the write is done once', async () => {
    await repository.open();
    const real = unbound(IDBDatabase.prototype, 'transaction');
    let failures = 1;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      if (failures-- > 0) this.close();
      return real.apply(this, args);
    });
    await repository.createNote(aNote('one'), detected(1));
    expect(await repository.countNotes()).toBe(1);
  });
});

/** A method to be called on another object later. */
function unbound<T extends object, K extends keyof T>(owner: T, method: K): T[K] {
  return owner[method];
}

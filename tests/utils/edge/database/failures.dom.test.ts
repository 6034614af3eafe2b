import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  aDraft,
  aNote,
  deleted,
  detected,
  freshName,
  memoryMarker,
  testLibrary,
  tickingClock,
  type TestLibrary,
} from '@/tests/support/library.ts';
import { LAYOUT_VERSION } from '@/utils/edge/database/database.ts';
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

async function everything(from: Repository): Promise<LibraryRecord[]> {
  const records: LibraryRecord[] = [];
  for await (const batch of from.exchange.read(['article', 'note', 'draft']))
    records.push(...batch);
  return records;
}

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

describe('layouts', () => {
  test('a database of the first layout is brought up to date without losing a row', async () => {
    const name = freshName();
    await oldDatabase(name);
    const old = testLibrary({ name });
    expect(await old.repository.open()).toEqual({ kind: 'ready', notes: 2 });
    expect(await old.repository.notesOf('a')).toMatchObject([
      { id: 'n1', text: 'old words', tags: [], entities: [], schema: 1 },
      { id: 'n2', tags: ['x'], future: 'kept' },
    ]);
    expect(await old.repository.articles()).toMatchObject([
      { notes: 2, lost: 0, latest: '2024-01-03' },
    ]);
    expect((await old.repository.changedNotes(0, 10)).notes).toHaveLength(2);
    expect((await old.repository.article('a'))?.fingerprint).toEqual(['00000001', '00000002']);
    expect(await old.repository.tags()).toEqual([{ tag: 'x', count: 1 }]);
    await old.repository.updateNote('n1', { text: 'new words' });
    expect((await old.repository.note('n1'))?.text).toBe('new words');
    await old.remove();
  });

  test('a row that an old context wrote in an older shape is read with its missing fields', async () => {
    await repository.open();
    await rawPut(library.name, 'notes', {
      id: 'n',
      articleId: 'a',
      text: 'late',
      created: '2024-01-01',
      modified: '2024-01-01',
      seq: 1,
    });
    expect(await repository.note('n')).toMatchObject({
      text: 'late',
      tags: [],
      entities: [],
      colour: 'yellow',
    });
  });

  test('a store of a newer version is left alone and said to be newer', async () => {
    const name = freshName();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, (LAYOUT_VERSION + 1) * 10);
      request.onupgradeneeded = () => request.result.createObjectStore('notes', { keyPath: 'id' });
      request.onsuccess = () => (request.result.close(), resolve());
    });
    const newer = testLibrary({ name });
    expect(await newer.repository.open()).toEqual({ kind: 'newer', version: LAYOUT_VERSION + 1 });
    await expect(newer.repository.putDraft(aDraft('k', 1))).rejects.toMatchObject({
      reason: 'newer',
    });
    await newer.remove();
  });

  test('our connection gives way to another context that upgrades, and then says the store is newer', async () => {
    await repository.open();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(library.name, (LAYOUT_VERSION + 1) * 10);
      request.onblocked = () => reject(new Error('blocked'));
      request.onsuccess = () => (request.result.close(), resolve());
    });
    await expect(repository.countNotes()).rejects.toMatchObject({ reason: 'newer' });
  });

  test('an older context that does not give way is named as the reason', async () => {
    const name = freshName();
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 10);
      request.onupgradeneeded = () => request.result.createObjectStore('notes', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
    });
    const blocked = testLibrary({ name });
    expect(await blocked.repository.open()).toMatchObject({ kind: 'failed', reason: 'blocked' });
    holder.close();
    expect(await blocked.repository.open()).toMatchObject({ kind: 'ready' });
    await blocked.remove();
  }, 30_000);
});

/** A database as the first layout left it, made by IndexedDB itself. */
function oldDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const db = request.result;
      const notes = db.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('articleId', 'articleId');
      notes.createIndex('created', 'created');
      notes.createIndex('tags', 'tags', { multiEntry: true });
      const articles = db.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('identities', 'identities', { multiEntry: true });
      db.createObjectStore('copies', { keyPath: 'articleId' });
      db.createObjectStore('drafts', { keyPath: 'key' });
      articles.add({
        id: 'a',
        identities: ['url:news.example/1'],
        fingerprint: ['00000001', '00000002'],
        metadata: { title: 'Old', url: 'https://news.example/1' },
        created: '2024-01-01',
        modified: '2024-01-01',
      });
      notes.add({
        id: 'n1',
        articleId: 'a',
        motivation: 'commenting',
        target: { scope: 'page' },
        text: 'old words',
        colour: 'green',
        created: '2024-01-02',
        modified: '2024-01-02',
      });
      notes.add({
        id: 'n2',
        articleId: 'a',
        motivation: 'highlighting',
        target: { scope: 'page' },
        text: '',
        tags: ['x'],
        colour: 'blue',
        created: '2024-01-03',
        modified: '2024-01-03',
        future: 'kept',
      });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** A method to be called on another object later. */
function unbound<T extends object, K extends keyof T>(owner: T, method: K): T[K] {
  return owner[method];
}

function rawPut(name: string, table: string, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(table, 'readwrite');
      transaction.objectStore(table).put(row);
      transaction.oncomplete = () => (request.result.close(), resolve());
    };
  });
}

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

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDraft, freshName, testLibrary, type TestLibrary } from '@/tests/support/library.ts';
import { LAYOUT_VERSION } from '@/utils/edge/database/database.ts';
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

import { StorageError, type StoreState } from '@/utils/notes/repository.ts';
import type { Action, Undo } from '@/utils/notes/undo.ts';
import { ChangeSet } from './change-set.ts';
import { isEmpty, LAYOUT_VERSION, SidelightDatabase } from './database.ts';
import * as history from './history.ts';
import type { Marker, MarkerStore } from './marker.ts';
import { READER_TABLES, type ReaderTable, type StoreRow } from './rows.ts';
import { storageFailure } from './storage-failure.ts';

/** Waits before the second, third and fourth try of what failed for a passing reason, ms. */
const BACKOFF = [50, 250, 1000];

/** How long another context may hold an older layout open before we say so, ms. */
const BLOCKED_AFTER = 4000;

/** What the store needs from outside. */
export interface ConnectionOptions {
  readonly name: string;
  readonly marker: MarkerStore;
  readonly now: () => Date;
  /** UUIDv7. */
  readonly newId: () => string;
  /** Gets what went wrong beside a write that was done: the marker could not be written. */
  readonly report: (error: unknown) => void;
}

/**
 * The one connection of a context: opens, looks at the marker, tries again what fails in passing,
 * and turns failures into `StorageError`s. It never deletes or recreates anything by itself.
 */
export class Connection {
  readonly #db: SidelightDatabase;
  readonly #options: ConnectionOptions;
  #opening: Promise<StoreState> | null = null;
  #blocked = () => {};

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#db = new SidelightDatabase(options.name);
    this.#db.on('blocked', () => this.#blocked());
    // Closed for another context's upgrade or deletion: look again before the next call.
    this.#db.on('close', () => (this.#opening = null));
  }

  now(): string {
    return this.#options.now().toISOString();
  }

  newId(): string {
    return this.#options.newId();
  }

  /** Opens the store if need be. @returns how it stands; never throws. */
  open(): Promise<StoreState> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  close(): void {
    this.#db.close({ disableAutoOpen: false });
    this.#opening = null;
  }

  /** Accepts a store that was found empty. */
  async startAfresh(): Promise<StoreState> {
    const state = await this.open();
    if (state.kind === 'emptied') {
      await this.#remember(await this.#identify());
      this.#opening = null;
    }
    return this.open();
  }

  /** Runs a read. @throws StorageError */
  read<T>(work: (db: SidelightDatabase) => PromiseLike<T>): Promise<T> {
    return this.#guarded(false, () => work(this.#db));
  }

  /** Reads drafts, even from a store that was found emptied. @throws StorageError */
  readDrafts<T>(work: (db: SidelightDatabase) => PromiseLike<T>): Promise<T> {
    return this.#guarded(true, () => work(this.#db));
  }

  /**
   * Runs a write of drafts only, which goes on even where the store was found emptied, so that no
   * keystroke depends on the reader's decision. @throws StorageError
   */
  writeDrafts<T>(work: (db: SidelightDatabase) => PromiseLike<T>): Promise<T> {
    const tables = ['drafts', 'spentDrafts'];
    return this.#guarded(true, () => this.#db.transaction('rw', tables, () => work(this.#db)));
  }

  /**
   * Runs one write in one transaction with strict durability; resolves after the commit.
   * `work` may only await the database. @throws StorageError
   */
  async write<T>(
    work: (changes: ChangeSet) => Promise<T>,
    tables: readonly ReaderTable[] = READER_TABLES,
  ): Promise<T> {
    const names = [...tables, 'articles', 'copies', 'notes', ...BOOKS];
    if (tables.includes('drafts')) names.push('spentDrafts');
    const { value, store } = await this.#guarded(false, () =>
      this.#db.transaction('rw', [...new Set(names)], async () => {
        const before = await this.#db.store.get('store');
        if (before === undefined) throw emptied();
        const changes = new ChangeSet(this.#db, this.now(), before.seq);
        const done = await work(changes);
        await changes.settle();
        const notes = before.notes + changes.noteDelta;
        const after: StoreRow = { ...before, seq: changes.seq, notes };
        if (after.seq !== before.seq) await this.#db.store.put(after);
        return { value: done, store: notes === before.notes ? null : after };
      }),
    );
    if (store !== null) await this.#remember(store);
    return value;
  }

  /** A write that the reader can take back. `work` returns how many rows the reader would name. */
  recorded(
    action: Action,
    work: (changes: ChangeSet) => Promise<number>,
    tables?: readonly ReaderTable[],
  ): Promise<Undo> {
    const id = this.newId();
    // Cutting the line of redo may put notes into the trash.
    return this.write(
      async (changes) => history.record(changes, id, action, await work(changes)),
      tables && [...tables, 'trash'],
    );
  }

  async #open(): Promise<StoreState> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#openOnce();
      } catch (error) {
        const failure = storageFailure(error);
        const wait = BACKOFF[attempt];
        const blocked = failure instanceof StorageError && failure.reason === 'blocked';
        const passing = failure instanceof StorageError && failure.retryable && !blocked;
        if (passing && wait !== undefined) {
          await pause(wait);
          continue;
        }
        // The next call may find it well again.
        this.#opening = null;
        const message = failure instanceof Error ? failure.message : String(failure);
        return { kind: 'failed', reason: blocked ? 'blocked' : 'unavailable', message };
      }
    }
  }

  async #openOnce(): Promise<StoreState> {
    const onDisk = (await indexedDB.databases()).find(({ name }) => name === this.#db.name);
    const version = (onDisk?.version ?? 0) / 10;
    if (version > LAYOUT_VERSION) return { kind: 'newer', version };
    if (!this.#db.isOpen()) await this.#openDatabase();
    const store = await this.#db.store.get('store');
    // A store that knows who it is was not emptied; nobody waits for the marker to agree.
    if (store !== undefined) {
      this.#options.marker
        .read()
        .then((marker) => this.#agree(marker, store), this.#options.report);
      return { kind: 'ready', notes: store.notes };
    }
    const marker = await this.#options.marker.read();
    if (marker !== null && marker.notes > 0 && (await isEmpty(this.#db.notes)))
      return { kind: 'emptied', notes: marker.notes, since: marker.created };
    const identity = await this.#identify();
    await this.#agree(marker, identity);
    return { kind: 'ready', notes: identity.notes };
  }

  #openDatabase(): Promise<unknown> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const blocked = new Promise<never>((_, reject) => {
      this.#blocked = () => {
        timer ??= setTimeout(() => reject(blockedFailure()), BLOCKED_AFTER);
      };
    });
    const done = () => clearTimeout(timer);
    const opened = Promise.resolve(this.#db.open());
    opened.then(done, done);
    return Promise.race([opened, blocked]);
  }

  /** Gives the store its identity, once; also to one that an older layout left without. */
  #identify(): Promise<StoreRow> {
    const fresh = { id: this.newId(), created: this.now() };
    return Promise.resolve(
      this.#db.transaction('rw', [this.#db.store, this.#db.notes, this.#db.articles], async () => {
        const there = await this.#db.store.get('store');
        if (there !== undefined) return there;
        const last = await this.#db.notes.orderBy('seq').last();
        const row: StoreRow = {
          ...fresh,
          key: 'store',
          seq: (last?.seq ?? 0) + (await this.#db.articles.count()),
          notes: await this.#db.notes.count(),
        };
        await this.#db.store.add(row);
        return row;
      }),
    );
  }

  /** Writes the marker anew where it says something else. */
  async #agree(marker: Marker | null, store: StoreRow): Promise<void> {
    if (marker?.store !== store.id || marker.notes !== store.notes) await this.#remember(store);
  }

  #remember({ id, created, notes }: StoreRow): Promise<void> {
    // The rows are safe already; a marker that lags behind is no reason to say they are not.
    return this.#options.marker.write({ store: id, created, notes }).catch(this.#options.report);
  }

  async #guarded<T>(allowEmptied: boolean, work: () => PromiseLike<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      const state = await this.open();
      refuse(state, allowEmptied);
      try {
        return await work();
      } catch (error) {
        const failure = storageFailure(error);
        const wait = BACKOFF[attempt];
        if (!(failure instanceof StorageError)) throw failure;
        if (failure.reason === 'emptied') this.#opening = null;
        if (!failure.retryable || wait === undefined) throw failure;
        this.#opening = null;
        await pause(wait);
      }
    }
  }
}

/** Tables that every write may need beside the reader's own. */
const BOOKS = ['history', 'tombstones', 'tagCounts', 'store'];

function refuse(state: StoreState, allowEmptied: boolean): void {
  switch (state.kind) {
    case 'ready':
      return;
    case 'emptied':
      if (allowEmptied) return;
      throw emptied();
    case 'newer':
      throw new StorageError('newer', `The store has layout ${state.version}`, false);
    case 'failed':
      throw new StorageError(state.reason, state.message, true);
  }
}

function emptied(): StorageError {
  return new StorageError('emptied', 'The store was emptied from outside', false);
}

function blockedFailure(): StorageError {
  return new StorageError('blocked', 'Another window holds an older store open', true);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

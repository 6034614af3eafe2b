import { v7 } from 'uuid';
import type { DetectedArticle, SavedCopy } from '@/utils/article/article.ts';
import type { Marker, MarkerStore } from '@/utils/edge/database/marker.ts';
import { openRepository } from '@/utils/edge/database/open-repository.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import type { LibraryRecord } from '@/utils/notes/library-record.ts';
import type { NewNote, Repository } from '@/utils/notes/repository.ts';
import type { Entity } from '@/utils/packs/pack.ts';

/** A marker that lies in memory, outside the database as the real one does. */
export function memoryMarker(initial: Marker | null = null): MarkerStore {
  let kept = initial;
  return {
    read: async () => kept,
    write: async (marker) => {
      kept = marker;
    },
  };
}

/** A clock that moves on by one millisecond whenever it is read. */
export function tickingClock(start = '2024-06-05T18:00:00.000Z'): () => Date {
  let now = Date.parse(start);
  return () => new Date(now++);
}

let count = 0;

/** A name that no other test uses. */
export function freshName(): string {
  count += 1;
  return `test-${v7()}-${count}`;
}

export interface TestLibrary {
  readonly name: string;
  readonly marker: MarkerStore;
  readonly repository: Repository;
  /** A second context on the same data. */
  again(): Repository;
  remove(): Promise<void>;
}

/** A library of its own on real IndexedDB. */
export function testLibrary(
  options: { name?: string; marker?: MarkerStore; now?: () => Date } = {},
): TestLibrary {
  const name = options.name ?? freshName();
  const marker = options.marker ?? memoryMarker();
  const now = options.now ?? tickingClock();
  const opened: Repository[] = [];
  const again = () => {
    const repository = openRepository({
      name,
      marker,
      now,
      newId: v7,
      report: (error) => {
        throw error;
      },
      sameStory: (a, b) => a.filter((hash) => b.includes(hash)).length >= a.length / 2,
    });
    opened.push(repository);
    return repository;
  };
  return {
    name,
    marker,
    repository: again(),
    again,
    async remove() {
      for (const repository of opened) repository.close();
      await deleted(name);
    },
  };
}

/** Deletes a database as a cleaning tool would, by IndexedDB itself. */
export function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Every article, note and draft of a store. */
export async function everything(from: Repository): Promise<LibraryRecord[]> {
  const records: LibraryRecord[] = [];
  for await (const batch of from.exchange.read(['article', 'note', 'draft']))
    records.push(...batch);
  return records;
}

/** An article as the detector finds it. */
export function detected(
  n: number | string,
  change: Partial<DetectedArticle> = {},
): DetectedArticle {
  return {
    score: 1,
    reasons: [],
    identities: [`url:news.example/${n}`],
    fingerprint: [],
    metadata: { title: `Story ${n}`, url: `https://news.example/${n}`, published: '2024-06-05' },
    ...change,
  };
}

/** A note on a passage. */
export function aNote(text: string, change: Partial<NewNote> = {}): NewNote {
  return {
    motivation: 'commenting',
    target: {
      scope: 'passage',
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: `words of ${text}`,
          prefix: 'before ',
          suffix: ' after',
        },
        { type: 'TextPositionSelector', start: 10, end: 20 },
      ],
    },
    text,
    tags: [],
    entities: [],
    colour: 'yellow',
    ...change,
  };
}

/** A draft on the whole page. */
export function aDraft(key: string, revision: number, change: Partial<Draft> = {}): Draft {
  return {
    key,
    identity: key,
    target: { scope: 'page' },
    text: `typed ${revision}`,
    tags: '',
    colour: 'yellow',
    revision,
    modified: '2024-06-05T18:00:00.000Z',
    ...change,
  };
}

/** A copy of one paragraph. */
export function aCopy(articleId: string, text: string): SavedCopy {
  return {
    articleId,
    schema: 1,
    captured: `2024-06-05T18:00:00.${String(text.length).padStart(3, '0')}Z`,
    blocks: [{ part: 'body', text }],
    hash: text,
  };
}

/** An entity of the reader's own. */
export function anEntity(id: string, name: string): Entity {
  return {
    id,
    kind: 'person',
    type: 'person',
    name: { en: name },
    description: { en: 'someone' },
    wikidata: null,
    aliases: [{ text: name, class: 'name' }],
    facts: [],
  };
}

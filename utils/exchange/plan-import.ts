import type { Article } from '../article/article.ts';
import {
  NO_RECORDS,
  RECORD_KINDS,
  recordKey,
  type LibraryRecord,
  type LongTask,
  type RecordKind,
} from '../notes/library-record.ts';
import type { Note } from '../notes/note.ts';
import type { Repository } from '../notes/repository.ts';
import { canonical, sameContent } from './canonical.ts';
import type { BadRow, ImportFile, SourcedRecord } from './import-file.ts';
import { mergeSchedules } from './merge-schedules.ts';

/** What the planner asks of the library; it changes nothing. */
export type PlanLibrary = Pick<Repository, 'findArticle' | 'notesOf'> & {
  readonly review: Pick<Repository['review'], 'log'>;
  readonly exchange: Pick<Repository['exchange'], 'present' | 'count'>;
};

/** Two versions of one thing. */
export interface Conflict {
  readonly line: number;
  readonly mine: LibraryRecord;
  readonly theirs: LibraryRecord;
}

/** What an import would do. Nothing is written before the reader has seen it. */
export interface ImportPlan {
  readonly fresh: readonly LibraryRecord[];
  /**
   * Articles of the library with what the file knows beside, and review cards with the grades of both
   * sides; nothing of mine is lost.
   */
  readonly completed: readonly LibraryRecord[];
  /** Records that are in the library already, word for word. */
  readonly same: number;
  readonly conflicts: readonly Conflict[];
  readonly bad: readonly BadRow[];
  /** How many of each kind are fresh, for the summary. */
  readonly counts: Readonly<Record<RecordKind, number>>;
}

/** What to do where both sides have something: `both` keeps theirs as a second note. */
export type ConflictChoice = 'mine' | 'theirs' | 'newer' | 'both';

/** Records compared at a time, some 10 ms of work; between batches the import can be stopped. */
const BATCH = 100;

/** Compares a file with the library. */
export async function planImport(
  file: ImportFile,
  library: PlanLibrary,
  { signal, onProgress, breathe }: LongTask = {},
): Promise<ImportPlan> {
  const state: PlanState = {
    library,
    stored: await library.exchange.count(),
    fresh: [],
    completed: [],
    conflicts: [],
    bad: [...file.bad],
    same: 0,
    articleIds: new Map(),
    known: new Set(),
    articles: new Set(),
    onArticle: new Map(),
    seen: new Map(),
  };
  let done = 0;
  for (const kind of RECORD_KINDS) {
    const records = file.records.filter(({ record }) => record.kind === kind);
    for (let start = 0; start < records.length; start += BATCH) {
      await breathe?.();
      signal?.throwIfAborted();
      const batch = records.slice(start, start + BATCH);
      if (kind === 'article') await planArticles(state, batch);
      else await planBatch(state, kind, batch);
      done += batch.length;
      onProgress?.(done, file.records.length);
    }
  }
  const counts: Record<RecordKind, number> = { ...NO_RECORDS };
  for (const { kind } of state.fresh) counts[kind] += 1;
  const { fresh, same, bad } = state;
  const { merged, left } = await mergeSchedules(state.conflicts, fresh, library.review);
  const completed = [...state.completed, ...merged];
  return { fresh, completed, same, conflicts: left, bad, counts };
}

/** The records to give to `Repository.exchange.write` once the reader has chosen. */
export function recordsToWrite(
  plan: ImportPlan,
  choice: ConflictChoice,
  newId: () => string,
): LibraryRecord[] {
  const taken = plan.conflicts.flatMap(({ mine, theirs }): LibraryRecord[] => {
    switch (choice) {
      case 'mine':
        return [];
      case 'theirs':
        return [theirs];
      case 'newer':
        return changedAt(theirs) > changedAt(mine) ? [theirs] : [];
      case 'both':
        // Only notes can stand twice; of anything else the reader's own stays.
        return theirs.kind === 'note'
          ? [{ kind: 'note', row: { ...theirs.row, id: newId() } }]
          : [];
    }
  });
  return [...plan.completed, ...plan.fresh, ...taken];
}

interface PlanState {
  readonly library: PlanLibrary;
  /** How many of each kind the library has; where there is none, none is looked for. */
  readonly stored: Readonly<Record<RecordKind, number>>;
  readonly fresh: LibraryRecord[];
  readonly completed: LibraryRecord[];
  readonly conflicts: Conflict[];
  readonly bad: BadRow[];
  same: number;
  /** The library's id for each article id of the file. */
  readonly articleIds: Map<string, string>;
  /** Ids of the library's articles that the file speaks of. */
  readonly known: Set<string>;
  /** Ids of all articles there will be, as far as they were looked up. */
  readonly articles: Set<string>;
  /** Contents of the notes an article has already, by article. */
  readonly onArticle: Map<string, Promise<ReadonlySet<string>>>;
  /** What the file itself has said so far, by kind and key. */
  readonly seen: Map<string, LibraryRecord>;
}

async function presentIn(
  { stored, library }: PlanState,
  kind: RecordKind,
  keys: readonly string[],
): Promise<LibraryRecord[]> {
  return stored[kind] === 0 ? [] : library.exchange.present(kind, keys);
}

async function planArticles(state: PlanState, batch: readonly SourcedRecord[]): Promise<void> {
  const articles = batch.flatMap(({ line, record }) =>
    record.kind === 'article' ? [{ line, record }] : [],
  );
  const present = await presentIn(
    state,
    'article',
    articles.map(({ record }) => record.row.id),
  );
  const byId = new Map(present.map((r) => [recordKey(r), r.kind === 'article' ? r.row : null]));
  const found = await Promise.all(
    articles.map(async ({ record: { row } }) => {
      if (state.stored.article === 0) return null;
      return byId.get(row.id) ?? (await state.library.findArticle(row));
    }),
  );
  for (const [index, { line, record }] of articles.entries())
    planArticle(state, line, record, found[index] ?? null);
}

function planArticle(
  state: PlanState,
  line: number,
  record: Extract<LibraryRecord, { kind: 'article' }>,
  there: Article | null,
): void {
  const { row } = record;
  state.articles.add(there?.id ?? row.id);
  if (there === null) {
    if (!repeated(state, line, record)) state.fresh.push(record);
    return;
  }
  state.articleIds.set(row.id, there.id);
  state.known.add(there.id);
  const merged = withMore(there, row);
  if (sameContent(there, merged)) state.same += 1;
  else state.completed.push({ kind: 'article', row: merged });
}

/** My article with what theirs knows beside: further names, fields that mine lacks. */
function withMore(mine: Article, theirs: Article): Article {
  const known = Object.entries(mine.metadata).filter(([, value]) => value !== undefined);
  return {
    ...mine,
    identities: [...new Set([...mine.identities, ...theirs.identities])],
    fingerprint: mine.fingerprint.length > 0 ? mine.fingerprint : theirs.fingerprint,
    metadata: { ...theirs.metadata, ...mine.metadata, ...Object.fromEntries(known) },
  };
}

async function planBatch(
  state: PlanState,
  kind: RecordKind,
  batch: readonly SourcedRecord[],
): Promise<void> {
  const moved = batch.map(({ line, record }) => ({ line, record: onOwnArticle(state, record) }));
  await learnArticles(state, moved);
  const keys = moved.map(({ record }) => recordKey(record));
  const present = await presentIn(state, kind, keys);
  const mine = new Map(present.map((record) => [recordKey(record), record]));
  for (const { line, record } of moved) {
    const articleId = articleOf(record);
    if (articleId !== null && !state.articles.has(articleId)) {
      state.bad.push({ line, reason: 'wrong-shape', detail: `no article ${articleId}` });
      continue;
    }
    const there = mine.get(recordKey(record));
    if (there !== undefined) {
      if (sameContent(there.row, record.row)) state.same += 1;
      else state.conflicts.push({ line, mine: there, theirs: record });
    } else if (record.kind === 'note' && (await isOnArticle(state, record.row))) state.same += 1;
    else if (!repeated(state, line, record)) state.fresh.push(record);
  }
}

/** Looks up articles that records are on but the file does not describe. */
async function learnArticles(state: PlanState, batch: readonly SourcedRecord[]): Promise<void> {
  const unknown = batch
    .map(({ record }) => articleOf(record))
    .filter((id) => id !== null && !state.articles.has(id));
  if (unknown.length === 0) return;
  const ids = [...new Set(unknown)].filter((id) => id !== null);
  for (const record of await presentIn(state, 'article', ids))
    state.articles.add(recordKey(record));
}

function articleOf({ kind, row }: LibraryRecord): string | null {
  return kind === 'note' || kind === 'copy' || kind === 'former-copy' ? row.articleId : null;
}

/** The record with the library's id for its article. */
function onOwnArticle({ articleIds }: PlanState, record: LibraryRecord): LibraryRecord {
  switch (record.kind) {
    case 'note':
      return { ...record, row: { ...record.row, articleId: own(record.row.articleId) } };
    case 'copy':
    case 'former-copy':
      return { ...record, row: { ...record.row, articleId: own(record.row.articleId) } };
    default:
      return record;
  }
  function own(id: string): string {
    return articleIds.get(id) ?? id;
  }
}

/** Whether the article has a note that says the same about the same words, under another id. */
async function isOnArticle(state: PlanState, note: Note): Promise<boolean> {
  if (!state.known.has(note.articleId)) return false;
  let contents = state.onArticle.get(note.articleId);
  if (contents === undefined) {
    contents = state.library
      .notesOf(note.articleId)
      .then((notes) => new Set(notes.map((there) => contentOf(there))));
    state.onArticle.set(note.articleId, contents);
  }
  return (await contents).has(contentOf(note));
}

/** What makes two notes the same to a reader: words, remark, tags. */
function contentOf({ target, text, tags }: Note): string {
  const quote =
    'selectors' in target
      ? target.selectors.flatMap((s) => (s.type === 'TextQuoteSelector' ? [s.exact] : []))
      : target;
  return canonical([quote, text, tags.toSorted()]);
}

/** Notices a key that the file has given before: once is enough, two versions are a bad row. */
function repeated(state: PlanState, line: number, record: LibraryRecord): boolean {
  const key = `${record.kind} ${recordKey(record)}`;
  const earlier = state.seen.get(key);
  if (earlier === undefined) {
    state.seen.set(key, record);
    return false;
  }
  if (sameContent(earlier.row, record.row)) state.same += 1;
  else state.bad.push({ line, reason: 'duplicate', detail: recordKey(record) });
  return true;
}

function changedAt({ row }: LibraryRecord): string {
  if ('modified' in row) return row.modified;
  if ('captured' in row) return row.captured;
  return 'created' in row ? row.created : '';
}

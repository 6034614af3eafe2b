import * as v from 'valibot';
import { identitiesOf } from '../article/identity.ts';
import { ArticleSchema, type Article, type ArticleMetadata } from '../article/article.ts';
import type { LibraryRecord } from '../notes/library-record.ts';
import { motivationOf } from '../notes/motivation.ts';
import { NoteSchema, type Note } from '../notes/note.ts';

/** What reading a file needs from outside. */
export interface ImportContext {
  /** ISO instant for rows that do not say when they were made. */
  readonly now: string;
  /** UUIDv7. */
  readonly newId: () => string;
}

/** A record with the place it was read from. */
export interface SourcedRecord {
  /** Line of the file from 1, or number of the item where the format has no lines. */
  readonly line: number;
  readonly record: LibraryRecord;
}

/** A row that cannot be taken over. The interface has words for each reason. */
export interface BadRow {
  /** As in `SourcedRecord`; 0 where the whole file is meant. */
  readonly line: number;
  readonly reason: BadReason;
  /** What exactly, for those who want to mend the file. English, from the schema. */
  readonly detail: string;
}

export type BadReason =
  | 'unreadable'
  | 'unknown-format'
  | 'newer-format'
  | 'truncated'
  | 'too-large'
  | 'too-deep'
  | 'forbidden-key'
  | 'wrong-shape'
  | 'unsafe-address'
  | 'no-words'
  | 'reply'
  | 'duplicate';

/** A file as read, not yet compared with the library. */
export interface ImportFile {
  readonly records: readonly SourcedRecord[];
  readonly bad: readonly BadRow[];
}

/** A file of which nothing can be taken. */
export function refusedFile(reason: BadReason, detail: string): ImportFile {
  return { records: [], bad: [{ line: 0, reason, detail }] };
}

/** A note as a foreign format gives it. */
export type IncomingNote = Omit<Note, 'schema' | 'id' | 'articleId' | 'motivation'> & {
  readonly id?: string | undefined;
  readonly motivation?: Note['motivation'] | undefined;
};

/** Gathers what a reader finds; articles are made once for all their notes. */
export class ImportCollector {
  readonly #records: SourcedRecord[] = [];
  readonly #bad: BadRow[] = [];
  /** Ids of articles by identity. */
  readonly #articles = new Map<string, string>();
  /** Ids of articles as the file names them, and as they are taken over. */
  readonly #ids = new Map<string, string>();
  /** Articles made from an address alone, by id, with their place among the records. */
  readonly #made = new Map<string, number>();
  /** Rows on articles that have not come yet. */
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(readonly context: ImportContext) {}

  refuse(line: number, reason: BadReason, detail = ''): void {
    this.#bad.push({ line, reason, detail });
  }

  /**
   * Reads a row once its article is known. Rows of our own files give it whole at its first note and
   * by its id from then on; a row that was moved in front of that one waits for it.
   */
  onceDescribed(line: number, article: unknown, read: () => void): void {
    const id = idOf(article);
    if (typeof article === 'string' && id !== null && !this.#ids.has(id)) {
      this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), read]);
      return;
    }
    this.#describe(line, article);
    read();
    const waited = id === null ? undefined : this.#waiting.get(id);
    if (id === null || waited === undefined || !this.#ids.has(id)) return;
    this.#waiting.delete(id);
    for (const readLater of waited) readLater();
  }

  /**
   * The article that a row of our own files gives whole or by its id, if it could be taken over.
   * @returns its id
   */
  described(article: unknown): string | null {
    return this.#ids.get(idOf(article) ?? '') ?? null;
  }

  /** Takes an article as the file describes it, unless its address is not http, https or file. */
  #describe(line: number, article: unknown): void {
    if (this.described(article) !== null) return;
    const parsed = v.safeParse(ArticleSchema, article);
    if (!parsed.success || safeAddress(parsed.output.metadata.url) === null) return;
    const row = parsed.output;
    const there = row.identities.map((identity) => this.#articles.get(identity) ?? '');
    const made = there.find((id) => this.#made.has(id));
    const place = this.#made.get(made ?? '');
    if (made === undefined || place === undefined) return this.#add(line, row);
    // A row before this one had only the address of the same article: now it is known whole.
    this.#records[place] = { line, record: { kind: 'article', row: { ...row, id: made } } };
    this.#made.delete(made);
    this.#ids.set(row.id, made);
    for (const identity of row.identities) this.#articles.set(identity, made);
  }

  #add(line: number, article: Article): void {
    this.#ids.set(article.id, article.id);
    for (const identity of article.identities) this.#articles.set(identity, article.id);
    this.#records.push({ line, record: { kind: 'article', row: article } });
  }

  /**
   * The id of the article at this address, made on first use.
   * @returns null, with the row refused, unless it is http, https or file.
   */
  articleAt(line: number, url: string, about: Omit<ArticleMetadata, 'url'>): string | null {
    const address = safeAddress(url);
    if (address === null) {
      this.refuse(line, 'unsafe-address', url.slice(0, 100));
      return null;
    }
    const found = identitiesOf(address);
    const identities = found.length > 0 ? found : [`url:${address}`];
    for (const identity of identities) {
      const there = this.#articles.get(identity);
      if (there !== undefined) return there;
    }
    const { now } = this.context;
    const id = this.context.newId();
    this.#made.set(id, this.#records.length);
    this.#add(line, {
      id,
      schema: 1,
      identities,
      fingerprint: [],
      metadata: { ...about, url: address },
      created: now,
      modified: now,
    });
    return id;
  }

  /** Takes a note if it fits the schema, else says why not. */
  addNote(line: number, articleId: string, note: IncomingNote): void {
    const motivation = note.motivation ?? motivationOf(note);
    const id = note.id ?? this.context.newId();
    const row = { ...note, motivation, id, schema: 1, articleId };
    const parsed = v.safeParse(NoteSchema, row);
    if (parsed.success)
      this.#records.push({ line, record: { kind: 'note', row: tidy(parsed.output) } });
    else this.refuse(line, 'wrong-shape', issuesOf(parsed.issues));
  }

  /** What was found; rows whose article never came are read without it. */
  finish(): ImportFile {
    const waiting = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    for (const read of waiting) read();
    return { records: this.#records, bad: this.#bad };
  }
}

/** The id of an article that is given whole or by its id. */
function idOf(article: unknown): string | null {
  const id: unknown =
    typeof article === 'object' && article !== null ? Reflect.get(article, 'id') : article;
  return typeof id === 'string' ? id : null;
}

/** An address that a note may be about, as it was written; null unless http, https or file. */
export function safeAddress(url: string): string | null {
  const trimmed = url.trim();
  if (!URL.canParse(trimmed)) return null;
  return ['http:', 'https:', 'file:'].includes(new URL(trimmed).protocol) ? trimmed : null;
}

/** Schema issues as one line: path and what was expected. */
export function issuesOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .slice(0, 3)
    .map((issue) => `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`)
    .join('; ');
}

/** A row without fields that are there but undefined, so that rows compare by content. */
function tidy(row: Note): Note {
  const copy = { ...row };
  for (const [key, value] of Object.entries(row))
    if (value === undefined) Reflect.deleteProperty(copy, key);
  return copy;
}

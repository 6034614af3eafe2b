import type { Article } from '../article/article.ts';
import type { LibraryRecord, LongTask } from '../notes/library-record.ts';
import type { Note } from '../notes/note.ts';

/** A note with the article it is on: what every format needs to write it. */
export interface ExportedNote {
  readonly note: Note;
  readonly article: Article;
}

/**
 * Gives each article whole at its first note and as its id from then on: with it at every note a
 * file would be five times as large.
 */
export function describedOnce(): (article: Article) => Article | string {
  const seen = new Set<string>();
  return (article) => {
    if (seen.has(article.id)) return article.id;
    seen.add(article.id);
    return article;
  };
}

/** How a file is written: in pieces, so that none has to be held whole. */
export type TextPieces = AsyncIterable<string>;

/**
 * Pairs notes with their articles from a stream of records with articles first, as the repository
 * gives them. Notes in the trash and notes without an article are left out.
 */
export async function* exportedNotes(
  records: AsyncIterable<readonly LibraryRecord[]>,
  wanted: (note: Note) => boolean = () => true,
  task: Pick<LongTask, 'signal'> = {},
): AsyncGenerator<ExportedNote> {
  const articles = new Map<string, Article>();
  for await (const batch of records) {
    task.signal?.throwIfAborted();
    for (const record of batch) {
      if (record.kind === 'article') articles.set(record.row.id, record.row);
      if (record.kind !== 'note' || record.row.deleted !== undefined) continue;
      const article = articles.get(record.row.articleId);
      if (article !== undefined && wanted(record.row)) yield { note: record.row, article };
    }
  }
}

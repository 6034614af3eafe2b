import type { Library } from '@/utils/i18n/en/library.ts';
import { exportFile, type ExportFormat } from '@/utils/exchange/export-file.ts';
import { fileName } from '@/utils/exchange/file-name.ts';
import { sealedHtml } from '@/utils/exchange/write-html.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import type { LongTask } from '@/utils/notes/library-record.ts';
import type { Note } from '@/utils/notes/note.ts';
import { StorageError } from '@/utils/notes/repository.ts';
import { copyText } from '@/utils/article/copy-text.ts';
import { placeNotes } from '../articles/use-copy-marks.ts';
import type { LibraryServices } from '../services.ts';

/** What is exported. */
export type ExportScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'notes'; readonly ids: readonly string[] }
  | { readonly kind: 'article'; readonly id: string };

export interface ExportOrder {
  readonly scope: ExportScope;
  readonly format: ExportFormat | 'sealed';
  /** BCP 47, of the words in the file. */
  readonly language: string;
  readonly words: Library;
  /** Colours by the reader's names. */
  readonly colours: Readonly<Record<Colour, string>>;
}

/** Writes a file. @throws StorageError, or the signal's reason where it was cancelled */
export async function writeExport(
  services: Pick<LibraryServices, 'repository' | 'now'>,
  order: ExportOrder,
  task: LongTask,
): Promise<{ readonly name: string; readonly content: Blob }> {
  if (order.format === 'sealed') return writeSealed(services, order);
  const file = exportFile(
    services.repository.exchange,
    {
      format: order.format,
      wanted: wantedIn(order.scope),
      at: new Date(services.now()),
      words: { ...order.words.markdownFile, colours: order.colours },
    },
    task,
  );
  const parts: BlobPart[] = [];
  for await (const piece of file.pieces) {
    task.signal?.throwIfAborted();
    // Copied, as a piece may be a view of a buffer that is used again.
    parts.push(piece.slice());
  }
  return { name: file.name, content: new Blob(parts, { type: file.type }) };
}

function wantedIn(scope: ExportScope): (note: Note) => boolean {
  if (scope.kind === 'all') return () => true;
  if (scope.kind === 'article') return (note) => note.articleId === scope.id;
  const ids = new Set(scope.ids);
  return (note) => ids.has(note.id);
}

async function writeSealed(
  { repository }: Pick<LibraryServices, 'repository'>,
  { scope, language, words }: ExportOrder,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const id = scope.kind === 'article' ? scope.id : '';
  const article = await repository.article(id);
  if (!article) throw new StorageError('invalid', `There is no article ${id}`, false);
  const copy = await repository.savedCopy(id);
  const blocks = copy?.blocks ?? [];
  const placed = placeNotes(copyText(blocks), blocks, [], await repository.notesOf(id));
  const standing = placed.map(({ note, verdict }) => ({
    note,
    place: verdict && verdict.kind !== 'lost' ? { start: verdict.start, end: verdict.end } : null,
  }));
  const html = sealedHtml(article, copy, standing, { language, ...words.sealedFile });
  const name = fileName(article.metadata.title, article.metadata.published, article.id);
  return {
    name: `${name}.html`,
    content: new Blob([html], { type: 'text/html' }),
  };
}

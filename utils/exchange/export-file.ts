import { RECORD_KINDS, type LibraryExchange, type LongTask } from '../notes/library-record.ts';
import type { Note } from '../notes/note.ts';
import { assertNever } from '../text/assert-never.ts';
import { writeBackup } from './backup.ts';
import { exportedNotes } from './exported.ts';
import { writeHypothesis } from './hypothesis.ts';
import { writeNotesCsv } from './notes-csv.ts';
import { writeReadwiseCsv } from './readwise-csv.ts';
import { markdownFiles, type MarkdownWords } from './write-markdown.ts';
import { annotationCollection, annotationPage } from './write-w3c.ts';
import { zipped } from './zip.ts';

/** What the library can be written as; a sealed page is `sealedHtml`, one article at a time. */
export const EXPORT_FORMATS = [
  'backup',
  'w3c-page',
  'w3c-collection',
  'markdown',
  'csv',
  'readwise',
  'hypothesis',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRequest {
  readonly format: ExportFormat;
  /** Which notes; all by default. A backup is always whole. */
  readonly wanted?: (note: Note) => boolean;
  /** Present moment; stands in the file and its name. */
  readonly at: Date;
  readonly words: MarkdownWords;
}

export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/**
 * Writes the library as a file in pieces, so that none of any size has to be held whole (Markdown
 * gathers notes by article first). Nothing is read before the first piece is asked for.
 */
export function exportFile(
  exchange: Pick<LibraryExchange, 'read' | 'count'>,
  { format, wanted = () => true, at, words }: ExportRequest,
  task: LongTask = {},
): ExportFile {
  const instant = at.toISOString();
  const named = (kind: string) => `sidelight-${kind}-${instant.slice(0, 10)}`;
  const notes = () => exportedNotes(exchange.read(['article', 'note'], task), wanted, task);
  switch (format) {
    case 'backup': {
      const text = writeBackup(exchange.read(RECORD_KINDS, task), instant);
      return textFile(`${named('backup')}.jsonl`, 'application/jsonl', text);
    }
    case 'w3c-page':
    case 'w3c-collection': {
      const text = format === 'w3c-page' ? annotationPage(notes(), instant) : collection();
      return textFile(`${named('notes')}.jsonld`, 'application/ld+json', text);
    }
    case 'markdown':
      return {
        name: `${named('notes')}.zip`,
        type: 'application/zip',
        pieces: zipped(markdownFiles(notes(), words), at),
      };
    case 'csv':
      return textFile(`${named('notes')}.csv`, 'text/csv', writeNotesCsv(notes()));
    case 'readwise':
      return textFile(`${named('readwise')}.csv`, 'text/csv', writeReadwiseCsv(notes()));
    case 'hypothesis':
      return textFile(
        `${named('hypothesis')}.json`,
        'application/json',
        writeHypothesis(notes(), instant),
      );
    default:
      return assertNever(format);
  }

  /** The model wants the total before the items, so notes are counted first. */
  async function* collection(): AsyncGenerator<string> {
    let total = 0;
    const counted = exchange.read(['article', 'note'], task.signal ? { signal: task.signal } : {});
    for await (const _ of exportedNotes(counted, wanted)) total += 1;
    yield* annotationCollection(notes(), instant, named('notes'), total);
  }
}

function textFile(name: string, type: string, text: AsyncIterable<string>): ExportFile {
  return { name, type, pieces: encoded(text) };
}

/** Small pieces are put together: a file of a million writes is slow to make. */
const PIECE = 1 << 16;

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}

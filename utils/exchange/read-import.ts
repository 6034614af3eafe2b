import type { LongTask } from '../notes/library-record.ts';
import { isBackup, readBackup } from './backup.ts';
import { parseCsv } from './csv.ts';
import { LONGEST_FILE } from './guarded-json.ts';
import { readHypothesis } from './hypothesis.ts';
import { refusedFile, type ImportContext, type ImportFile } from './import-file.ts';
import { readNotesCsv } from './notes-csv.ts';
import { readW3c } from './read-w3c.ts';
import { readReadwiseCsv } from './readwise-csv.ts';

/** What a file turned out to be. */
export type ImportFormat = 'backup' | 'w3c' | 'hypothesis' | 'csv' | 'readwise';

export interface RecognisedFile extends ImportFile {
  /** Null if it is none of ours. */
  readonly format: ImportFormat | null;
}

/**
 * Reads a file of any format we know, recognised by its content. `pieces` is its text in any
 * division, `total` its length; a backup is read as it comes, anything else whole.
 * @throws the signal's reason if it is aborted
 */
export async function readImport(
  pieces: AsyncIterable<string>,
  total: number,
  context: ImportContext,
  task: LongTask = {},
): Promise<RecognisedFile> {
  const reader = pieces[Symbol.asyncIterator]();
  let head = '';
  while (!head.includes('\n') && head.length < HEAD) {
    const next = await reader.next();
    if (next.done === true) break;
    head += next.value;
  }
  const all = continued(head, reader);
  if (isBackup(head.split('\n')[0] ?? ''))
    return { format: 'backup', ...(await readBackup(all, total, task)) };
  const text = await whole(all, total, task);
  if (text === null) return { format: null, ...refusedFile('too-large', `${total} characters`) };
  const format = formatOf(text);
  if (format === null) return { format, ...refusedFile('unknown-format', text.slice(0, 60)) };
  return { format, ...READERS[format](text, context) };
}

/** Longest first line that is looked at, UTF-16 code units: a backup's is below 100. */
const HEAD = 4096;

const READERS = {
  w3c: readW3c,
  hypothesis: readHypothesis,
  csv: readNotesCsv,
  readwise: readReadwiseCsv,
} as const;

/** What a text is, by what it begins with. */
function formatOf(text: string): keyof typeof READERS | null {
  const start = text.replace(/^\uFEFF/u, '').trimStart();
  if (/^[[{]/u.test(start)) {
    const isW3c =
      start.includes('http://www.w3.org/ns/anno') || /"type"\s*:\s*"Annotation/u.test(start);
    return isW3c || !/"(?:annotations|rows|uri)"\s*:/u.test(start) ? 'w3c' : 'hypothesis';
  }
  const [header] = parseCsv(text.slice(0, HEAD));
  const names = header?.cells.map((cell) => cell.toLowerCase().trim()) ?? [];
  if (names.includes('highlight')) return 'readwise';
  return names.includes('quote') || names.includes('note') ? 'csv' : null;
}

async function* continued(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function whole(
  pieces: AsyncIterable<string>,
  total: number,
  { signal, onProgress }: LongTask,
): Promise<string | null> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    parts.push(piece);
    length += piece.length;
    if (length > LONGEST_FILE) return null;
    onProgress?.(length, Math.max(total, length));
  }
  return parts.join('');
}

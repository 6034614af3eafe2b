import type { LongTask } from '../notes/library-record.ts';
import { isBackup, readBackup } from './backup.ts';
import { parseCsv } from './csv.ts';
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
 * Reads a file of any format we know, recognised by its content, as it comes. `pieces` is its text in
 * any division; between pieces reading can be stopped.
 * @throws the signal's reason if it is aborted
 */
export async function readImport(
  pieces: AsyncIterable<string>,
  context: ImportContext,
  { signal }: Pick<LongTask, 'signal'> = {},
): Promise<RecognisedFile> {
  const reader = pieces[Symbol.asyncIterator]();
  let head = '';
  while (head.length < HEAD) {
    const next = await reader.next();
    if (next.done === true) break;
    head += next.value;
  }
  const all = continued(head, reader, signal);
  if (isBackup(head.split('\n', 1)[0] ?? ''))
    return { format: 'backup', ...(await readBackup(all)) };
  const format = formatOf(head);
  if (format === null) return { format, ...refusedFile('unknown-format', head.slice(0, 60)) };
  return { format, ...(await READERS[format](all, context)) };
}

/** How much of a file tells its format, UTF-16 code units: its first entries stand there. */
const HEAD = 1 << 16;

const READERS = {
  w3c: readW3c,
  hypothesis: readHypothesis,
  csv: readNotesCsv,
  readwise: readReadwiseCsv,
} as const;

/** What a file is, by what it begins with. */
function formatOf(text: string): keyof typeof READERS | null {
  const start = text.replace(/^\uFEFF/u, '').trimStart();
  if (/^[[{]/u.test(start)) {
    const isW3c =
      start.includes('http://www.w3.org/ns/anno') || /"type"\s*:\s*"Annotation/u.test(start);
    return isW3c || !/"(?:annotations|rows|uri)"\s*:/u.test(start) ? 'w3c' : 'hypothesis';
  }
  const [header] = parseCsv(start);
  const names = header?.cells.map((cell) => cell.toLowerCase().trim()) ?? [];
  if (names.includes('highlight')) return 'readwise';
  return names.includes('quote') || names.includes('note') ? 'csv' : null;
}

async function* continued(
  head: string,
  rest: AsyncIterator<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    signal?.throwIfAborted();
    yield next.value;
  }
}

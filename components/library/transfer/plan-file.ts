import type { ImportContext } from '@/utils/exchange/import-file.ts';
import { planImport, type ImportPlan, type PlanLibrary } from '@/utils/exchange/plan-import.ts';
import { readImport, type ImportFormat } from '@/utils/exchange/read-import.ts';
import type { LongTask } from '@/utils/notes/library-record.ts';
import { breather } from './breather.ts';

/** Bytes taken at a time: some 10 ms of parsing. */
const PIECE = 1 << 16;

/** A file with what importing it would do. */
export interface PlannedFile {
  /** Null if it is none of ours. */
  readonly format: ImportFormat | null;
  readonly plan: ImportPlan;
}

/** Reads a file and compares it with the library; writes nothing. @throws where it was cancelled */
export async function planFile(
  file: Blob,
  library: PlanLibrary,
  context: ImportContext,
  watched: Pick<LongTask, 'signal' | 'onProgress'>,
): Promise<PlannedFile> {
  const task = { ...watched, breathe: breather() };
  const read = await readImport(piecesOf(file, task), context, task);
  return { format: read.format, plan: await planImport(read, library, task) };
}

/** The file's text as it is read; progress is told in bytes. */
async function* piecesOf(
  file: Blob,
  { onProgress, breathe }: Pick<LongTask, 'onProgress' | 'breathe'>,
): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    // A browser gives some megabytes at once, and what comes of them is not read in a moment.
    for (let at = 0; at < value.byteLength; at += PIECE) {
      const piece = value.subarray(at, at + PIECE);
      read += piece.byteLength;
      onProgress?.(read, file.size);
      yield decoder.decode(piece, { stream: true });
      await breathe?.();
    }
  }
  yield decoder.decode();
}

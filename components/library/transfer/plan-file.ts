import type { ImportContext } from '@/utils/exchange/import-file.ts';
import { planImport, type ImportPlan, type PlanLibrary } from '@/utils/exchange/plan-import.ts';
import { readImport, type ImportFormat } from '@/utils/exchange/read-import.ts';
import type { LongTask } from '@/utils/notes/library-record.ts';

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
  task: LongTask,
): Promise<PlannedFile> {
  const read = await readImport(piecesOf(file, task), context, task);
  return { format: read.format, plan: await planImport(read, library, task) };
}

/** The file's text as it is read; progress is told in bytes. */
async function* piecesOf(
  file: Blob,
  { onProgress }: Pick<LongTask, 'onProgress'>,
): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    onProgress?.(read, file.size);
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}

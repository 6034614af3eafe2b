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
  const read = await readImport(piecesOf(file), file.size, context, task);
  return { format: read.format, plan: await planImport(read, library, task) };
}

async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

import { writeBackup } from '@/utils/exchange/backup.ts';
import { RECORD_KINDS } from '@/utils/notes/library-record.ts';
import type { Repository } from '@/utils/notes/repository.ts';

/** Text is handed to the blob in pieces of this size, UTF-16 code units: memory stays small. */
const PIECE = 1 << 20;

/** Everything the reader has as one file. @throws StorageError */
export async function backupBlob(
  repository: Pick<Repository, 'exchange'>,
  now: Date,
): Promise<Blob> {
  const parts: Blob[] = [];
  let text = '';
  const records = repository.exchange.read(RECORD_KINDS, {});
  for await (const line of writeBackup(records, now.toISOString())) {
    text += line;
    if (text.length < PIECE) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text], { type: 'application/jsonl' });
}

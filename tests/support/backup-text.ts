import { writeBackup } from '@/utils/exchange/backup.ts';
import type { LibraryRecord } from '@/utils/notes/library-record.ts';
import { streamOf, textOf } from './arbitrary-library.ts';

/** A full backup of these records, as a file's text. */
export function backupText(
  records: readonly LibraryRecord[],
  at = '2024-06-05T12:00:00.000Z',
): Promise<string> {
  return textOf(writeBackup(streamOf(records), at));
}

import { backupBlob } from '@/utils/edge/backup-blob.ts';
import { openToRead } from '@/utils/edge/database/open-to-read.ts';
import { report } from '@/utils/edge/log.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import { DATABASE } from '@/utils/edge/reader-store.ts';

/** Makes the backup's file for a background that cannot; the background closes this page. */
async function make(): Promise<void> {
  const repository = openToRead(DATABASE);
  try {
    const notes = await repository.countNotes();
    const url = URL.createObjectURL(await backupBlob(repository, new Date()));
    await sendFromPage('backup.ready', { made: { url, notes }, problem: '' });
  } catch (error) {
    await sendFromPage('backup.ready', { made: null, problem: String(error) });
  }
}

make().catch((error: unknown) => report('backup', error));

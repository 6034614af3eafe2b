import { browser } from 'wxt/browser';
import { parseBackupRecord, type BackupRecord } from '@/utils/exchange/backup-record.ts';

/** One key of `storage.local`, beside the settings: it is no choice of the reader's. */
const KEY = 'backup';

/** How the daily backup has gone so far. */
export async function loadBackupRecord(): Promise<BackupRecord> {
  return parseBackupRecord((await browser.storage.local.get(KEY))[KEY]);
}

/** Writes down how a backup went; an earlier success stays beside a failure. */
export async function keepBackupRecord(change: Partial<BackupRecord>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadBackupRecord()), ...change } });
}

/** Calls back after each backup, from whichever context. */
export function watchBackupRecord(
  onChange: (record: BackupRecord) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseBackupRecord(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

import { browser, type Browser } from 'wxt/browser';
import type { BackupFailure } from '@/utils/exchange/backup-record.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { backupBlob } from './backup-blob.ts';
import { keepBackupRecord } from './backup-record-store.ts';
import { closeUnseen, openUnseen } from './offscreen.ts';

/** One file, written anew each day: a folder of old backups would be the reader's to tidy. */
const FILE = 'Sidelight/sidelight-backup.jsonl';

const PERMISSIONS = ['downloads', 'offscreen'] as const;

/** The page that makes the file where the background cannot. */
const PAGE = '/backup-file.html';

/** A backup that is ready to be written: the address of its blob. */
export interface MadeBackup {
  readonly url: string;
  readonly notes: number;
}

/** Asks for what the daily backup needs. Must be called directly in a click. */
export function requestBackup(): Promise<boolean> {
  return browser.permissions.request({ permissions: needed() });
}

/**
 * Begins to save everything the reader has into the downloads folder. A service worker has no
 * addresses for blobs, and a data: address ends at 2 MB: there a page without a window makes the
 * file and tells `finishBackup`. Where there is nothing yet, nothing is done.
 */
export async function beginBackup(
  repository: Pick<Repository, 'exchange' | 'countNotes'>,
  now: Date,
): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: needed() })))
    return failed(now, 'permission', '');
  try {
    const notes = await repository.countNotes();
    if (notes === 0) return;
    if (!hasBlobAddresses()) return await openUnseen(PAGE);
    const url = URL.createObjectURL(await backupBlob(repository, now));
    await finishBackup({ url, notes }, now);
    URL.revokeObjectURL(url);
  } catch (error) {
    await failed(now, 'file', String(error));
  }
}

/** Writes a backup that is ready, or says why there is none. */
export async function finishBackup(made: MadeBackup | string, now: Date): Promise<void> {
  if (typeof made === 'string') return failed(now, 'file', made);
  try {
    const id = await browser.downloads.download({
      url: made.url,
      filename: FILE,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    const problem = await endOf(id);
    if (problem !== null) return await failed(now, 'download', problem);
    const saved = { at: now.toISOString(), notes: made.notes };
    await keepBackupRecord({ saved, failed: null });
    // The browser's list of downloads is the reader's; the file stays.
    await browser.downloads.erase({ id });
  } catch (error) {
    await failed(now, 'download', String(error));
  } finally {
    await closeUnseen();
  }
}

/** Waits for the end of a download. @returns null, or what went wrong */
async function endOf(id: number): Promise<string | null> {
  const end = new AbortController();
  try {
    return await new Promise((resolve) => {
      const look = async (): Promise<void> => {
        const [item] = await browser.downloads.search({ id });
        if (item?.state === 'complete') resolve(null);
        else if (item?.state !== 'in_progress') resolve(item?.error ?? 'gone');
      };
      const listener = (delta: Browser.downloads.DownloadDelta): void => {
        if (delta.id === id) void look();
      };
      browser.downloads.onChanged.addListener(listener);
      end.signal.addEventListener('abort', () =>
        browser.downloads.onChanged.removeListener(listener),
      );
      void look();
    });
  } finally {
    end.abort();
  }
}

function failed(now: Date, reason: BackupFailure['reason'], detail: string): Promise<void> {
  return keepBackupRecord({ failed: { at: now.toISOString(), reason, detail } });
}

/** Those of the permissions that this browser's manifest knows: Firefox has no offscreen pages. */
function needed(): Browser.runtime.ManifestPermission[] {
  const { permissions = [], optional_permissions: optional = [] } = browser.runtime.getManifest();
  return PERMISSIONS.filter((one) => [...permissions, ...optional].includes(one));
}

/** False in a service worker. */
function hasBlobAddresses(): boolean {
  return typeof URL.createObjectURL === 'function';
}

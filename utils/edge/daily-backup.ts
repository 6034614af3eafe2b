import { browser } from 'wxt/browser';
import { writeBackup } from '@/utils/exchange/backup.ts';
import { RECORD_KINDS } from '@/utils/notes/library-record.ts';
import type { Repository } from '@/utils/notes/repository.ts';

/** One file, written anew each day: a folder of old backups would be the reader's to tidy. */
const FILE = 'Sidelight/sidelight-backup.jsonl';
const TYPE = 'application/jsonl';
/** How long a blob's address is kept for the browser to begin the download, ms. */
const KEPT = 60_000;
/** UTF-16 code units that are encoded in one go; more would exceed the arguments of one call. */
const CHUNK = 0x8000;

/**
 * Saves everything the reader has into the downloads folder. Does nothing without the permission,
 * which the options page asks for, or where there is nothing yet.
 */
export async function saveBackup(repository: Repository, now: Date): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return;
  if ((await repository.countNotes()) === 0) return;
  const lines: string[] = [];
  const records = repository.exchange.read(RECORD_KINDS, {});
  for await (const line of writeBackup(records, now.toISOString())) lines.push(line);
  const { url, release } = addressOf(lines.join(''));
  await browser.downloads.download({
    url,
    filename: FILE,
    conflictAction: 'overwrite',
    saveAs: false,
  });
  release();
}

/** A service worker cannot make addresses of blobs, a background page cannot download data: ones. */
function addressOf(text: string): { url: string; release: () => void } {
  if (typeof URL.createObjectURL !== 'function') return { url: dataUrl(text), release: () => {} };
  const url = URL.createObjectURL(new Blob([text], { type: TYPE }));
  return { url, release: () => void setTimeout(() => URL.revokeObjectURL(url), KEPT) };
}

function dataUrl(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${TYPE};base64,${btoa(binary)}`;
}

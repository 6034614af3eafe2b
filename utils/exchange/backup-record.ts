import * as v from 'valibot';

/** How the daily backup has gone: its last success, and its last failure if that came after. */
export const BackupRecordSchema = v.object({
  saved: v.nullable(v.object({ at: v.string(), notes: v.number() })),
  failed: v.nullable(
    v.object({
      at: v.string(),
      /** `permission`: it was taken back. `file`: it could not be made. `download`: not written. */
      reason: v.picklist(['permission', 'file', 'download']),
      /** The browser's own words; may be empty. */
      detail: v.string(),
    }),
  ),
});
export type BackupRecord = v.InferOutput<typeof BackupRecordSchema>;
export type BackupFailure = NonNullable<BackupRecord['failed']>;

/** Before the first backup. */
export const NO_BACKUP: BackupRecord = { saved: null, failed: null };

/** Reads a stored record; anything else counts as none. */
export function parseBackupRecord(stored: unknown): BackupRecord {
  const parsed = v.safeParse(BackupRecordSchema, stored);
  return parsed.success ? parsed.output : NO_BACKUP;
}

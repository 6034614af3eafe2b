import * as v from 'valibot';
import { ArticleSchema, SavedCopySchema } from '../article/article.ts';
import { DraftSchema } from '../notes/draft.ts';
import { FeedbackSchema } from '../notes/feedback.ts';
import type { LibraryRecord, RecordKind } from '../notes/library-record.ts';
import { NoteSchema } from '../notes/note.ts';
import { ReviewCardSchema, ReviewLogSchema } from '../notes/review-record.ts';
import { UserPackSchema } from '../notes/user-pack.ts';
import { parseGuardedJson } from './guarded-json.ts';
import { issuesOf, safeAddress } from './import-file.ts';
import type { BadReason, BadRow, ImportFile, SourcedRecord } from './import-file.ts';

/**
 * The full backup: JSON by line (https://jsonlines.org), so that a file of any size is written and
 * read in pieces. First a head, then one record a line, last an end with their number, by which a
 * file that was cut off is recognised.
 */
export const BACKUP_FORMAT = 'sidelight-backup';
export const BACKUP_VERSION = 1;

/** Writes everything the library gives. `at` is the ISO instant of the backup. */
export async function* writeBackup(
  records: AsyncIterable<readonly LibraryRecord[]>,
  at: string,
): AsyncGenerator<string> {
  yield line({ format: BACKUP_FORMAT, version: BACKUP_VERSION, created: at });
  let count = 0;
  for await (const batch of records) {
    yield batch.map(line).join('');
    count += batch.length;
  }
  yield line({ end: true, records: count });
}

const RECORDS: Record<RecordKind, v.GenericSchema<unknown, LibraryRecord>> = {
  article: v.object({ kind: v.literal('article'), row: ArticleSchema }),
  note: v.object({ kind: v.literal('note'), row: NoteSchema }),
  copy: v.object({ kind: v.literal('copy'), row: SavedCopySchema }),
  'former-copy': v.object({ kind: v.literal('former-copy'), row: SavedCopySchema }),
  draft: v.object({ kind: v.literal('draft'), row: DraftSchema }),
  feedback: v.object({ kind: v.literal('feedback'), row: FeedbackSchema }),
  pack: v.object({ kind: v.literal('pack'), row: UserPackSchema }),
  card: v.object({ kind: v.literal('card'), row: ReviewCardSchema }),
  review: v.object({ kind: v.literal('review'), row: ReviewLogSchema }),
};

const HeadSchema = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() });
const EndSchema = v.object({ end: v.literal(true), records: v.number() });

/**
 * Reads a backup from pieces of text in any division. A file that was cut off gives what is there,
 * and a bad row that says so.
 */
export async function readBackup(pieces: AsyncIterable<string>): Promise<ImportFile> {
  const records: SourcedRecord[] = [];
  const bad: BadRow[] = [];
  let number = 0;
  let promised: number | null = null;
  const refuse = (reason: BadReason, detail: string) => bad.push({ line: number, reason, detail });
  for await (const text of linesOf(pieces)) {
    number += 1;
    if (text.trim() === '') continue;
    const json = parseGuardedJson(text);
    if (number === 1) {
      const problem = headProblem(json.ok ? json.value : null);
      if (problem === null) continue;
      refuse(problem, text.slice(0, 60));
      break;
    }
    if (!json.ok) {
      refuse(json.reason, json.detail);
      continue;
    }
    const end = v.safeParse(EndSchema, json.value);
    if (end.success) promised = end.output.records;
    else {
      const record = recordOf(json.value);
      if (typeof record === 'string') refuse('wrong-shape', record);
      else if (isUnsafe(record)) refuse('unsafe-address', '');
      else records.push({ line: number, record });
    }
  }
  const whole = bad.some(({ line: at }) => at <= 1);
  if (!whole && (promised === null || promised > records.length + bad.length))
    bad.push({ line: 0, reason: 'truncated', detail: `${records.length} of ${promised ?? '?'}` });
  return { records, bad };
}

/** Whether a file's first line is a backup's. */
export function isBackup(firstLine: string): boolean {
  const json = parseGuardedJson(firstLine);
  return json.ok && v.is(v.object({ format: v.literal(BACKUP_FORMAT) }), json.value);
}

function headProblem(value: unknown): BadReason | null {
  const head = v.safeParse(HeadSchema, value);
  if (!head.success) return 'unknown-format';
  return head.output.version > BACKUP_VERSION ? 'newer-format' : null;
}

/** The record, or what is wrong with it. */
function recordOf(value: unknown): LibraryRecord | string {
  const kind: unknown = typeof value === 'object' && value ? Reflect.get(value, 'kind') : undefined;
  const schema = Object.entries(RECORDS).find(([known]) => known === kind)?.[1];
  if (schema === undefined) return `unknown kind ${String(kind).slice(0, 40)}`;
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : issuesOf(parsed.issues);
}

function isUnsafe(record: LibraryRecord): boolean {
  return record.kind === 'article' && safeAddress(record.row.metadata.url) === null;
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

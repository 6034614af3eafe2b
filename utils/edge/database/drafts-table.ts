import type { Draft } from '@/utils/notes/draft.ts';
import { mergeDrafts } from '@/utils/notes/merge-drafts.ts';
import type { DraftRef, Repository } from '@/utils/notes/repository.ts';
import type { ChangeSet } from './change-set.ts';
import type { Connection } from './connection.ts';
import type { SidelightDatabase } from './database.ts';

/**
 * How long after saving a note a keystroke of its draft may still be under way, ms. Short, so that
 * a clock set back cannot keep a new draft out for longer.
 */
const UNDER_WAY = 10_000;

type DraftsPart = Pick<Repository, 'putDraft' | 'draft' | 'drafts' | 'dropDraft'>;

/** What is typed and not yet saved. */
export function draftsTable(connection: Connection): DraftsPart {
  return {
    putDraft: (draft) =>
      connection.writeDrafts(async (db) => {
        const there = await db.drafts.get(draft.key);
        if (there === undefined && (await isSpent(db, draft, connection.now()))) return;
        const merged = mergeDrafts(there ?? null, draft);
        if (merged !== null) await db.drafts.put(merged);
      }),

    draft: (key) => connection.readDrafts(async (db) => (await db.drafts.get(key)) ?? null),

    drafts: () => connection.readDrafts((db) => db.drafts.orderBy('modified').reverse().toArray()),

    dropDraft: (key) =>
      connection.recorded(
        'drop-draft',
        async (changes) => {
          const draft = await changes.db.drafts.get(key);
          if (draft !== undefined) await spend(changes, draft);
          return draft === undefined ? 0 : 1;
        },
        ['drafts'],
      ),
  };
}

/** Takes away the draft that has become a note, unless more was typed since. */
export async function consumeDraft(changes: ChangeSet, ref: DraftRef | undefined): Promise<void> {
  if (ref === undefined) return;
  const key = typeof ref === 'string' ? ref : ref.key;
  const draft = await changes.db.drafts.get(key);
  const saved = typeof ref === 'string' ? draft?.revision : ref.revision;
  if (draft !== undefined && draft.revision <= (saved ?? 0)) return spend(changes, draft);
  if (draft === undefined && saved !== undefined)
    await changes.db.spentDrafts.put({ key, revision: saved, at: changes.at });
}

async function spend(changes: ChangeSet, { key, revision }: Draft): Promise<void> {
  await changes.remove('drafts', [key]);
  await changes.db.spentDrafts.put({ key, revision, at: changes.at });
}

/** Whether this is a late keystroke of a draft that has been saved or dropped. */
async function isSpent(db: SidelightDatabase, draft: Draft, now: string): Promise<boolean> {
  const spent = await db.spentDrafts.get(draft.key);
  if (spent === undefined) return false;
  const since = Date.parse(now) - Date.parse(spent.at);
  return (
    since >= 0 &&
    since < UNDER_WAY &&
    draft.modified <= spent.at &&
    draft.revision <= spent.revision
  );
}

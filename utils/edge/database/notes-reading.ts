import { Dexie } from 'dexie';
import type { Repository } from '@/utils/notes/repository.ts';
import type { Connection } from './connection.ts';
import type { SidelightDatabase } from './database.ts';
import { readNote } from './read-note.ts';
import type { NoteRow } from './rows.ts';
import { keysIn } from './tombstones.ts';

type NotesReading = Pick<
  Repository,
  | 'note'
  | 'notesById'
  | 'notesOf'
  | 'notes'
  | 'notesAbout'
  | 'notesTagged'
  | 'notesToCheck'
  | 'lostNotes'
  | 'countNotes'
  | 'changedNotes'
  | 'trash'
  | 'countTrash'
  | 'tags'
>;

/** Reading notes. */
export function notesReading(connection: Connection): NotesReading {
  const list = (query: (db: SidelightDatabase) => PromiseLike<NoteRow[]>) =>
    connection.read(async (db) => (await query(db)).map(readNote));
  return {
    note: (id) =>
      connection.read(async (db) => {
        const row = await db.notes.get(id);
        return row === undefined ? null : readNote(row);
      }),
    notesById: (ids) =>
      connection.read(async (db) =>
        (await db.notes.bulkGet([...ids])).filter((row) => row !== undefined).map(readNote),
      ),
    notesOf: (articleId) =>
      list((db) =>
        db.notes
          .where('[articleId+created]')
          .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey])
          .toArray(),
      ),
    notes: ({ limit, before }) =>
      list((db) => {
        const end = before ? [before.created, before.id] : Dexie.maxKey;
        return db.notes.where('[created+id]').below(end).reverse().limit(limit).toArray();
      }),
    notesAbout: (entity) =>
      list((db) => db.notes.where('entities').equals(entity).sortBy('created')),
    notesTagged: (tag) => list((db) => db.notes.where('tags').equals(tag).sortBy('created')),
    notesToCheck: (until) =>
      list((db) => db.notes.where('checkBack').belowOrEqual(until).toArray()),
    lostNotes: () => list((db) => db.notes.where('lost').equals(1).toArray()),
    countNotes: () => connection.read(async (db) => (await db.store.get('store'))?.notes ?? 0),
    countTrash: () => connection.read((db) => db.trash.count()),
    trash: () => list((db) => db.trash.orderBy('deleted').reverse().toArray()),

    changedNotes: (since, limit) =>
      connection.read((db) =>
        // One transaction, or a write in between would fall into a gap of the sequence.
        db.transaction('r', [db.notes, db.trash, db.tombstones], async () => {
          const [notes, trash, dead] = [
            await db.notes.where('seq').above(since).limit(limit).toArray(),
            await db.trash.where('seq').above(since).limit(limit).toArray(),
            await db.tombstones.where('seq').above(since).limit(limit).toArray(),
          ];
          const full = [notes, trash, dead].filter((rows) => rows.length === limit);
          const last = [...notes, ...trash, ...dead].reduce((m, r) => Math.max(m, r.seq), since);
          const seq = full.reduce((m, rows) => Math.min(m, rows.at(-1)?.seq ?? m), last);
          const upTo = <T extends { seq: number }>(rows: T[]) => rows.filter((r) => r.seq <= seq);
          return {
            notes: upTo(notes).map(readNote),
            removed: [
              ...upTo(trash).map((row) => row.id),
              ...upTo(dead).flatMap((row) => (row.document === 'notes' ? keysIn(row) : [])),
            ],
            seq,
            more: full.length > 0,
          };
        }),
      ),

    tags: () =>
      connection.read(async (db) =>
        (await db.tagCounts.toArray()).sort(
          (a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1),
        ),
      ),
  };
}

import type { Note } from '@/utils/notes/note.ts';
import { outletOfCopy } from '@/utils/notes/note-outlet.ts';
import { StorageError, type NewNote, type Repository } from '@/utils/notes/repository.ts';
import { ensureRow, purgeArticles, type SameStory } from './articles-table.ts';
import type { Connection } from './connection.ts';
import type { SidelightDatabase } from './database.ts';
import { consumeDraft } from './drafts-table.ts';
import { forget, record } from './history.ts';
import { inBatches } from './in-batches.ts';
import { readNote } from './read-note.ts';
import { stoppable } from './stoppable.ts';

type NotesPart = Pick<
  Repository,
  | 'createNote'
  | 'updateNote'
  | 'updateNotes'
  | 'moveNotes'
  | 'deleteNotes'
  | 'restoreNotes'
  | 'purgeTrash'
  | 'removeForGood'
  | 'recordAnchoring'
  | 'reattach'
  | 'rejectPlace'
>;

/** Writing notes. */
export function notesTable(connection: Connection, sameStory: SameStory): NotesPart {
  return {
    async createNote(draft, detected, draftRef) {
      const [id, articleId, step] = [connection.newId(), connection.newId(), connection.newId()];
      return connection.write(
        async (changes) => {
          const article = await ensureRow(changes, detected, articleId, sameStory);
          const outlet = outletOfCopy(article, detected);
          const note = newNote(
            { ...draft, ...(outlet !== null && { outlet }) },
            id,
            article.id,
            changes.at,
          );
          await changes.add('notes', [note]);
          await consumeDraft(changes, draftRef);
          await record(changes, step, 'create', 1);
          return note;
        },
        ['notes', 'articles', 'fingerprints', 'drafts', 'trash'],
      );
    },

    async updateNote(id, change, draftRef) {
      const step = connection.newId();
      return connection.write(
        async (changes) => {
          await living(changes.db, id);
          await changes.change('notes', id, { ...change, modified: changes.at });
          await consumeDraft(changes, draftRef);
          await record(changes, step, 'update', 1);
          return living(changes.db, id);
        },
        ['notes', 'drafts', 'trash'],
      );
    },

    updateNotes: (list, task) =>
      stoppable(
        connection.recorded(
          'update',
          async (changes) => {
            const setAll = async (batch: typeof list): Promise<void> => {
              for (const { id, change } of batch)
                await changes.change('notes', id, { ...change, modified: changes.at });
            };
            await inBatches(list, setAll, task);
            return list.length;
          },
          ['notes'],
        ),
        task,
      ),

    moveNotes: (ids, articleId, task) =>
      stoppable(
        connection.recorded(
          'move',
          async (changes) => {
            if ((await changes.db.articles.get(articleId)) === undefined) throw gone(articleId);
            const moveAll = async (batch: readonly string[]): Promise<void> => {
              for (const id of batch)
                await changes.change('notes', id, { articleId, modified: changes.at });
            };
            await inBatches(ids, moveAll, task);
            return ids.length;
          },
          ['notes'],
        ),
        task,
      ),

    deleteNotes: (ids, task) =>
      stoppable(
        connection.recorded(
          'delete',
          async (changes) => {
            let count = 0;
            const removeAll = async (batch: readonly string[]): Promise<void> => {
              const found = await changes.db.notes.bulkGet([...batch]);
              const rows = found.filter((row) => row !== undefined);
              await changes.remove('notes', batch);
              await changes.insert(
                'trash',
                rows.map((row) => ({ ...row, deleted: changes.at })),
              );
              count += rows.length;
            };
            await inBatches(ids, removeAll, task);
            return count;
          },
          ['notes', 'trash'],
        ),
        task,
      ),

    restoreNotes: (ids) =>
      connection.recorded(
        'restore',
        async (changes) => {
          const rows = (await changes.db.trash.bulkGet([...ids])).filter((r) => r !== undefined);
          await changes.remove('trash', ids);
          await changes.insert(
            'notes',
            rows.map(({ deleted: _deleted, ...row }) => row),
          );
          for (const articleId of new Set(rows.map((row) => row.articleId)))
            await changes.change('articles', articleId, { deleted: undefined });
          return rows.length;
        },
        ['notes', 'trash', 'articles'],
      ),

    purgeTrash: (olderThan) =>
      connection.write(
        async (changes) => {
          const old = changes.db.trash.where('deleted').below(olderThan);
          const ids = await old.primaryKeys();
          await changes.remove('trash', ids);
          await forget(changes.db, new Set(ids));
          await purgeArticles(changes, olderThan);
          return ids.length;
        },
        ['trash', 'articles', 'fingerprints', 'copies', 'formerCopies'],
      ),

    removeForGood: (ids) =>
      connection.write(
        async (changes) => {
          const there = (await changes.db.trash.bulkGet([...ids])).filter((r) => r !== undefined);
          const found = there.map(({ id }) => id);
          await changes.remove('trash', found);
          await forget(changes.db, new Set(found));
          return found.length;
        },
        ['trash'],
      ),

    recordAnchoring: (verdicts) =>
      connection.write(
        async (changes) => {
          for (const { id, verdict } of verdicts)
            await changes.change('notes', id, { anchoring: verdict });
        },
        ['notes'],
      ),

    reattach: (id, selectors) =>
      connection.recorded(
        'reattach',
        async (changes) => {
          const { target, formerSelectors = [] } = await living(changes.db, id);
          if (target.scope !== 'passage' && target.scope !== 'statement')
            throw new StorageError('invalid', `Note ${id} is not about words`, false);
          await changes.change('notes', id, {
            target: { ...target, selectors: [...selectors] },
            formerSelectors: [...formerSelectors, target.selectors],
            // They were said of the former words; the reader's own choice stands above them.
            rejectedSelectors: undefined,
            anchoring: { verdict: 'exact', confidence: 1, at: changes.at },
            modified: changes.at,
          });
          return 1;
        },
        ['notes'],
      ),

    rejectPlace: (id, selectors) =>
      connection.recorded(
        'reject-place',
        async (changes) => {
          const { rejectedSelectors = [] } = await living(changes.db, id);
          await changes.change('notes', id, {
            rejectedSelectors: [...rejectedSelectors, [...selectors]],
            anchoring: { verdict: 'lost', confidence: 0, at: changes.at },
            modified: changes.at,
          });
          return 1;
        },
        ['notes'],
      ),
  };
}

function newNote(
  draft: NewNote & Pick<Note, 'outlet'>,
  id: string,
  articleId: string,
  at: string,
): Note {
  const { motivation, target, text, tags, colour, checkBack, outlet } = draft;
  const about = target.scope === 'entity' ? [target.entity] : [];
  const entities = [...new Set([...about, ...draft.entities])];
  return {
    id,
    schema: 1,
    articleId,
    motivation,
    target,
    text,
    tags,
    entities,
    colour,
    ...(checkBack !== undefined && { checkBack }),
    ...(outlet !== undefined && { outlet }),
    created: at,
    modified: at,
  };
}

/** @throws StorageError('invalid') if the note is not among the living. */
async function living(db: SidelightDatabase, id: string): Promise<Note> {
  const row = await db.notes.get(id);
  if (row === undefined) throw gone(id);
  return readNote(row);
}

function gone(id: string): StorageError {
  return new StorageError('invalid', `There is no ${id}`, false);
}

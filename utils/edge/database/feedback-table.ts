import {
  feedbackKey,
  type Feedback,
  type FeedbackRepository,
  type MarkChoice,
} from '@/utils/notes/feedback.ts';
import type { ChangeSet } from './change-set.ts';
import type { Connection } from './connection.ts';

type Said = Omit<Feedback, 'key' | 'schema' | 'created'>;

/** What the reader said about marks. */
export function feedbackTable(connection: Connection): FeedbackRepository {
  const recorded = (work: (changes: ChangeSet) => Promise<void>) =>
    connection.recorded('feedback', async (changes) => (await work(changes), 1), ['feedback']);
  const say = (said: Said) => recorded((changes) => keep(changes, said));
  const forget = (key: string) => recorded((changes) => changes.remove('feedback', [key]));
  return {
    know: (entity, facts) => say({ kind: 'known', entity, surface: '', identity: '', facts }),
    unknow: (entity) => forget(feedbackKey({ kind: 'known', entity, surface: '', identity: '' })),
    reject: (entity, surface, identity, title = '') =>
      say({ kind: 'rejected', entity, surface, identity, ...(title !== '' && { title }) }),
    neverName: (surface) => say({ kind: 'never-name', entity: '', surface, identity: '' }),
    choose: (choice) => recorded((changes) => keepChoice(changes, choice)),
    forget,

    of: (identities) =>
      connection.read(async (db) => {
        const general = await db.feedback.where('identity').equals('').toArray();
        const here = await db.feedback
          .where('identity')
          .anyOf(identities.filter((identity) => identity !== ''))
          .toArray();
        const all = [...general, ...here];
        return {
          known: general
            .filter((row) => row.kind === 'known')
            .map(({ entity, facts }) => ({ entity, facts: facts ?? '' })),
          rejected: all.filter((row) => row.kind === 'rejected').map(meant),
          neverNames: general.filter((row) => row.kind === 'never-name').map((row) => row.surface),
          chosen: all.filter((row) => row.kind === 'chosen').map(meant),
        };
      }),

    all: () =>
      connection.read(async (db) =>
        (await db.feedback.toArray()).sort((a, b) => (a.created < b.created ? 1 : -1)),
      ),
  };
}

/** Keeps what a form means on an article; a part of other changes too (`packs-table.ts`). */
export async function keepChoice(changes: ChangeSet, choice: MarkChoice): Promise<void> {
  const { surface, identity } = choice;
  const same = surface.toLocaleLowerCase('und');
  const before = await changes.db.feedback.where('identity').equals(identity).toArray();
  const replaced = before.filter(
    (row) => row.kind === 'chosen' && row.surface.toLocaleLowerCase('und') === same,
  );
  await changes.remove(
    'feedback',
    replaced.map(({ key }) => key),
  );
  await keep(changes, { kind: 'chosen', ...choice });
}

async function keep(changes: ChangeSet, said: Said): Promise<void> {
  const key = feedbackKey(said);
  const row: Feedback = { ...said, key, schema: 1, created: changes.at };
  if ((await changes.db.feedback.get(key)) === undefined) await changes.insert('feedback', [row]);
  else await changes.change('feedback', key, row);
}

function meant({ entity, surface }: Feedback): { entity: string; surface: string } {
  return { entity, surface };
}

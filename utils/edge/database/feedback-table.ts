import { feedbackKey, type Feedback, type FeedbackRepository } from '@/utils/notes/feedback.ts';
import type { Connection } from './connection.ts';

/** What the reader said about marks. */
export function feedbackTable(connection: Connection): FeedbackRepository {
  const say = (said: Omit<Feedback, 'key' | 'schema' | 'created'>) =>
    connection.recorded(
      'feedback',
      async (changes) => {
        const key = feedbackKey(said);
        const row: Feedback = { ...said, key, schema: 1, created: changes.at };
        if ((await changes.db.feedback.get(key)) === undefined)
          await changes.insert('feedback', [row]);
        else await changes.change('feedback', key, row);
        return 1;
      },
      ['feedback'],
    );
  const forget = (key: string) =>
    connection.recorded(
      'feedback',
      async (changes) => {
        await changes.remove('feedback', [key]);
        return 1;
      },
      ['feedback'],
    );
  return {
    know: (entity, facts) => say({ kind: 'known', entity, surface: '', identity: '', facts }),
    unknow: (entity) => forget(feedbackKey({ kind: 'known', entity, surface: '', identity: '' })),
    reject: (entity, surface, identity) => say({ kind: 'rejected', entity, surface, identity }),
    neverName: (surface) => say({ kind: 'never-name', entity: '', surface, identity: '' }),
    forget,

    of: (identities) =>
      connection.read(async (db) => {
        const general = await db.feedback.where('identity').equals('').toArray();
        const here = await db.feedback
          .where('identity')
          .anyOf(identities.filter((identity) => identity !== ''))
          .toArray();
        return {
          known: general
            .filter((row) => row.kind === 'known')
            .map(({ entity, facts }) => ({ entity, facts: facts ?? '' })),
          rejected: [...general, ...here]
            .filter((row) => row.kind === 'rejected')
            .map(({ entity, surface }) => ({ entity, surface })),
          neverNames: general.filter((row) => row.kind === 'never-name').map((row) => row.surface),
        };
      }),

    all: () =>
      connection.read(async (db) =>
        (await db.feedback.toArray()).sort((a, b) => (a.created < b.created ? 1 : -1)),
      ),
  };
}

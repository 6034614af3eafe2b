import type { ReviewRepository } from '@/utils/notes/review-record.ts';
import type { Connection } from './connection.ts';

/** Cards of spaced review and the log of grades. */
export function reviewsTable(connection: Connection): ReviewRepository {
  return {
    card: (noteId) => connection.read(async (db) => (await db.cards.get(noteId)) ?? null),

    due: (until, limit) =>
      connection.read((db) =>
        db.cards
          .where('due')
          .belowOrEqual(until)
          .filter((card) => card.suspended !== true)
          .limit(limit)
          .toArray(),
      ),

    countDue: (until) =>
      connection.read((db) =>
        db.cards
          .where('due')
          .belowOrEqual(until)
          .filter((card) => card.suspended !== true)
          .count(),
      ),

    addCards: (cards) =>
      connection.write(
        async (changes) => {
          await changes.insert('cards', cards);
          const [step] = changes.inverse;
          return step?.op === 'remove' ? step.keys.length : 0;
        },
        ['cards'],
      ),

    grade(card, log) {
      const id = connection.newId();
      return connection.recorded(
        'review',
        async (changes) => {
          await changes.insert('cards', [card]);
          await changes.change('cards', card.id, card);
          await changes.insert('reviewLog', [{ ...log, id, schema: 1 }]);
          return 1;
        },
        ['cards', 'reviewLog'],
      );
    },

    suspend: (noteId, suspended) =>
      connection.recorded(
        'review',
        async (changes) => {
          await changes.change('cards', noteId, { suspended: suspended || undefined });
          return 1;
        },
        ['cards'],
      ),

    log: (since) => connection.read((db) => db.reviewLog.where('at').aboveOrEqual(since).toArray()),
  };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReviewLog } from '@/utils/notes/review-record.ts';
import { dayPortion } from '@/utils/review/portion.ts';
import { grade, intervals, newCard, RATINGS, replay } from '@/utils/review/schedule.ts';
import { reviewStatistics } from '@/utils/review/statistics.ts';

const NOW = '2024-06-05T10:00:00.000Z';
const later = (days: number, from = NOW) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString();

test('a note never reviewed is due at once', () => {
  expect(newCard('n1', NOW)).toMatchObject({ id: 'n1', due: NOW, state: 0, reps: 0 });
});

test('the better a note is known, the later it comes again', () => {
  const card = grade(grade(newCard('n1', NOW), 4, NOW).card, 3, later(20)).card;
  const { 1: again, 2: hard, 3: good, 4: easy } = intervals(card, later(90));
  expect(again).toBeLessThan(hard);
  expect(hard).toBeLessThan(good);
  expect(good).toBeLessThan(easy);
});

test('the log keeps the card as it was before the grade', () => {
  const card = grade(newCard('n1', NOW), 4, NOW).card;
  expect(grade(card, 1, later(30)).log).toMatchObject({
    card: 'n1',
    rating: 1,
    at: later(30),
    before: { state: card.state, due: card.due, stability: card.stability },
  });
});

const history = fc.array(
  fc.record({
    rating: fc.constantFrom(...RATINGS),
    days: fc.double({ min: 0, max: 400, noNaN: true }),
  }),
  { maxLength: 12 },
);

test('the same grades give the same card, in whatever order a merged log holds them', () => {
  fc.assert(
    fc.property(history, fc.integer(), (steps, seed) => {
      let card = newCard('n1', NOW);
      let at = NOW;
      const log: ReviewLog[] = [];
      for (const [i, { rating, days }] of steps.entries()) {
        at = later(days + 0.001, at);
        const graded = grade(card, rating, at);
        card = graded.card;
        log.push({ ...graded.log, id: String(i).padStart(4, '0'), schema: 1 });
        expect(Date.parse(card.due)).toBeGreaterThan(Date.parse(at));
      }
      const shuffled = log.toSorted(
        (a, b) => ((Number(a.id) * 7919 + seed) % 13) - ((Number(b.id) * 7919 + seed) % 13),
      );
      expect(replay('n1', NOW, shuffled)).toEqual(card);
    }),
  );
});

test('the portion ends at the number set, counts what was done today and shows the overdue first', () => {
  const old = { ...grade(newCard('old', NOW), 4, NOW).card, due: later(2) };
  const older = { ...grade(newCard('older', NOW), 4, NOW).card, due: later(1) };
  const fresh = newCard('fresh', NOW);
  const begun = newCard('begun', NOW);
  const today: ReviewLog[] = [{ ...grade(begun, 1, later(3)).log, id: 'l', schema: 1 }];
  const portion = dayPortion([fresh, old, begun, older], today, 3);
  expect(portion.cards.map((card) => card.id)).toEqual(['older', 'old', 'begun']);
  expect(portion).toMatchObject({ doneToday: 1, waiting: 1 });
});

test('a card graded again today comes back even when the portion is used up', () => {
  const begun = newCard('begun', NOW);
  const today: ReviewLog[] = [{ ...grade(begun, 1, NOW).log, id: 'l', schema: 1 }];
  expect(dayPortion([begun, newCard('other', NOW)], today, 1).cards).toHaveLength(1);
});

test('recall is only claimed from notes already learnt, and with its uncertainty', () => {
  const dayOf = (instant: string) => instant.slice(0, 10);
  const first: ReviewLog = { ...grade(newCard('n', NOW), 3, NOW).log, id: 'a', schema: 1 };
  expect(reviewStatistics([first], dayOf)).toMatchObject({ reviews: 1, recalled: null });
  const learnt = (rating: 1 | 3, i: number): ReviewLog => ({
    ...first,
    id: String(i),
    rating,
    before: { ...first.before, state: 2 },
  });
  const log = [learnt(3, 1), learnt(3, 2), learnt(3, 3), learnt(1, 4)];
  const { recalled } = reviewStatistics(log, dayOf);
  expect(recalled?.share).toBe(0.75);
  expect(recalled?.from).toBeLessThan(0.4);
  expect(recalled?.to).toBeGreaterThan(0.9);
});

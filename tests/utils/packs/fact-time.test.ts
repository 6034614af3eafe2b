import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factTime } from '@/utils/packs/fact-time.ts';

const KNOWN = '2024-12-31';
const sure = { kind: 'then', certain: true, endsSince: false };

describe('a fact on a day', () => {
  it.each([
    ['holds without dates', {}, '2024-06-05', sure],
    ['holds after it began', { from: '2004-03-09' }, '2024-06-05', sure],
    ['holds on the day it began', { from: '2024-06-05' }, '2024-06-05', sure],
    ['has come since when it began later', { from: '2024-07-01' }, '2024-06-05', { kind: 'since' }],
    [
      'is unknown when it begins after the pack ends',
      { from: '2025-01-01' },
      '2024-06-05',
      { kind: 'later' },
    ],
    [
      'was over when it ended earlier',
      { from: '2020', until: '2022-10-10' },
      '2024-06-05',
      { kind: 'before' },
    ],
    ['holds on its last day', { until: '2024-06-05' }, '2024-06-05', sure],
    [
      'has ended since when it ended later',
      { from: '2020', until: '2024-08-01' },
      '2024-06-05',
      { kind: 'then', certain: true, endsSince: true },
    ],
    ['ends later than anyone knows', { until: '2026' }, '2024-06-05', sure],
    [
      'may not have begun in the month of its beginning',
      { from: '2024-06' },
      '2024-06-05',
      { kind: 'then', certain: false, endsSince: false },
    ],
    ['has surely begun on the last day of that month', { from: '2024-06' }, '2024-06-30', sure],
    [
      'may be over in the year of its end',
      { until: '2024' },
      '2024-06-05',
      { kind: 'then', certain: false, endsSince: true },
    ],
  ])('%s', (_, fact, day, expected) => {
    expect(factTime(fact, 'state', day, KNOWN)).toEqual(expected);
  });

  it.each([
    ['is told ever after', { from: '2022-09-30' }, '2024-06-05', sure],
    ['is told though it has an end', { from: '1958', until: '1984' }, '2024-06-05', sure],
    [
      'counts from its end when no beginning is known',
      { until: '1984' },
      '1980-01-01',
      { kind: 'since' },
    ],
    [
      'has come since when it happened later',
      { from: '2024-07-01' },
      '2024-06-05',
      { kind: 'since' },
    ],
  ])('of an occasion %s', (_, fact, day, expected) => {
    expect(factTime(fact, 'occasion', day, KNOWN)).toEqual(expected);
  });

  it('never counts as true both before it began and after it ended', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, on) => {
        const [from, until] = a < b ? [a, b] : [b, a];
        const { kind } = factTime({ from, until }, 'state', on, KNOWN);
        expect(kind).toBe(on < from ? 'since' : on > until ? 'before' : 'then');
      }),
    );
  });
});

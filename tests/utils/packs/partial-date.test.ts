import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, daySpan, isPartialDate } from '@/utils/packs/partial-date.ts';

describe('partial dates', () => {
  it.each([
    ['2024', { first: '2024-01-01', last: '2024-12-31' }],
    ['2024-02', { first: '2024-02-01', last: '2024-02-29' }],
    ['2023-02', { first: '2023-02-01', last: '2023-02-28' }],
    ['1900-02', { first: '1900-02-01', last: '1900-02-28' }],
    ['2024-06-05', { first: '2024-06-05', last: '2024-06-05' }],
    ['-0044-03', { first: '-0044-03-01', last: '-0044-03-31' }],
  ])('%s means the days from first to last', (date, span) => {
    expect(daySpan(date)).toEqual(span);
  });

  it.each(['', '24', '2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024-6-5', 'June 2024'])(
    '%j is no date',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
      expect(daySpan(text)).toBeNull();
    },
  );

  it.each([
    ['2024-06-04', '2024-06-05', -1],
    ['2024-06-05', '2024-06-05', 0],
    ['2025-01-01', '2024-12-31', 1],
    ['-0044-03-15', '0001-01-01', -1],
    ['-0050-01-01', '-0044-01-01', -1],
  ])('orders %s and %s', (a, b, sign) => {
    expect(Math.sign(compareDays(a, b))).toBe(sign);
  });

  it('accepts every day that a calendar has and spans exactly that day', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(daySpan(day)).toEqual({ first: day, last: day });
      }),
    );
  });
});

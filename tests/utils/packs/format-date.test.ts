import { describe, expect, it } from 'vitest';
import { formatPartialDate, formatPeriod } from '@/utils/packs/format-date.ts';

describe('dates in the reader’s language', () => {
  it.each([
    ['2004-03-09', '9 March 2004', '9 mars 2004', '9 марта 2004 года'],
    ['2024-06-01', '1 June 2024', '1er juin 2024', '1 июня 2024 года'],
    ['2024-06', 'June 2024', 'juin 2024', 'июнь 2024 года'],
    ['1984', '1984', '1984', '1984'],
  ])('writes %s', (date, en, fr, ru) => {
    expect(formatPartialDate(date, 'en')).toBe(en);
    expect(formatPartialDate(date, 'fr')).toBe(fr);
    expect(formatPartialDate(date, 'ru')).toBe(ru);
  });

  it.each([
    ['2004-03-09', undefined, 'since 9 March 2004', 'depuis le 9 mars 2004', 'с 9 марта 2004 года'],
    ['2024-06', undefined, 'since June 2024', 'depuis juin 2024', 'с июня 2024 года'],
    ['2015', undefined, 'since 2015', 'depuis 2015', 'с 2015 года'],
    [undefined, '1984', 'until 1984', 'jusqu’à 1984', 'до 1984 года'],
    [
      undefined,
      '2022-10-10',
      'until 10 October 2022',
      'jusqu’au 10 octobre 2022',
      'до 10 октября 2022 года',
    ],
    ['2021', '2022', '2021 to 2022', 'de 2021 à 2022', 'с 2021 года по 2022 год'],
    [
      '2023-04',
      '2023-08',
      'April 2023 to August 2023',
      'd’avril 2023 à août 2023',
      'с апреля 2023 года по август 2023 года',
    ],
    [
      '2023-01',
      '2024-04-16',
      'January 2023 to 16 April 2024',
      'de janvier 2023 au 16 avril 2024',
      'с января 2023 года по 16 апреля 2024 года',
    ],
    ['2024-06-05', '2024-06-05', '5 June 2024', '5 juin 2024', '5 июня 2024 года'],
    [undefined, undefined, '', '', ''],
  ])('writes the period from %s until %s', (from, until, en, fr, ru) => {
    expect(formatPeriod(from, until, 'en')).toBe(en);
    expect(formatPeriod(from, until, 'fr')).toBe(fr);
    expect(formatPeriod(from, until, 'ru')).toBe(ru);
  });

  it('shows what is no date as it stands', () => {
    expect(formatPartialDate('around 2010', 'en')).toBe('around 2010');
  });
});

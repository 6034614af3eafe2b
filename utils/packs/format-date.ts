import type { Language } from '../settings/settings.ts';
import { daySpan } from './partial-date.ts';

/** Locales for dates: British day order for English, so that all three read day, month, year. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr', ru: 'ru' };

/** `2004`, `2004-03`, `2004-03-09` in words: "9 March 2004", "March 2004", "2004". */
export function formatPartialDate(date: string, language: Language): string {
  return format(date, language, 'plain');
}

/**
 * When something held: "since 9 March 2004", "until 1984", "2021 to 2022"; empty without dates.
 */
export function formatPeriod(
  from: string | undefined,
  until: string | undefined,
  language: Language,
): string {
  const begin = from === undefined ? '' : format(from, language, 'genitive');
  const end = until === undefined ? '' : format(until, language, 'genitive');
  if (from !== undefined && until !== undefined) {
    return between({ from, until, begin, end }, language);
  }
  if (from !== undefined) return since(from, begin, language);
  return until === undefined ? '' : upTo(until, end, language);
}

/** "de" before a month, elided before avril, août, octobre. */
function frenchDe(word: string): string {
  return /^[aeiouéèêâ]/iu.test(word) ? 'd’' : 'de ';
}

function between(
  { from, until, begin, end }: { from: string; until: string; begin: string; end: string },
  language: Language,
): string {
  if (begin === end) return format(from, language, 'plain');
  if (language === 'en') return `${begin} to ${end}`;
  if (language === 'ru') return `с ${begin} по ${end}`;
  return `${isDay(from) ? 'du ' : frenchDe(begin)}${begin} ${isDay(until) ? 'au' : 'à'} ${end}`;
}

function since(from: string, begin: string, language: Language): string {
  if (language === 'en') return `since ${begin}`;
  if (language === 'ru') return `с ${begin}`;
  return `depuis ${isDay(from) ? 'le ' : ''}${begin}`;
}

function upTo(until: string, end: string, language: Language): string {
  if (language === 'en') return `until ${end}`;
  if (language === 'ru') return `до ${end}`;
  return `jusqu’${isDay(until) ? 'au' : 'à'} ${end}`;
}

function isDay(date: string): boolean {
  return date.lastIndexOf('-') >= 7;
}

/** Russian months stand in the nominative alone, in the genitive after a day or a preposition. */
function format(date: string, language: Language, grammar: 'plain' | 'genitive'): string {
  const span = daySpan(date);
  if (!span) return date;
  const precision = span.first === span.last ? 'day' : date.lastIndexOf('-') > 0 ? 'month' : 'year';
  const year = String(
    Number(date.slice(0, date.indexOf('-', 1) < 0 ? undefined : date.indexOf('-', 1))),
  );
  if (precision === 'year')
    return language === 'ru' && grammar === 'genitive' ? `${year} года` : year;
  const parts = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatToParts(utcDate(span.first));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  if (precision === 'month') {
    const month = grammar === 'plain' ? monthAlone(span.first, language) : part('month');
    return `${month} ${year}${language === 'ru' ? ' года' : ''}`;
  }
  const day = part('day');
  const dayText = language === 'fr' && day === '1' ? '1er' : day;
  return `${dayText} ${part('month')} ${year}${language === 'ru' ? ' года' : ''}`;
}

function monthAlone(day: string, language: Language): string {
  const options = { timeZone: 'UTC', month: 'long' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(utcDate(day));
}

/** `Date` reads years outside 0 to 9999 only with a sign and six digits; none of ours are. */
function utcDate(day: string): Date {
  const [year, month, date] = day.split('-').slice(-3).map(Number);
  const result = new Date(Date.UTC(2000, (month ?? 1) - 1, date ?? 1));
  result.setUTCFullYear(year ?? 0);
  return result;
}

import type { Language } from '../settings/settings.ts';
import { daySpan } from './partial-date.ts';

/** Locales for dates: British day order for English, so that all three read day, month, year. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr', ru: 'ru' };

/**
 * `bare` stands alone or after Russian "по"; `governed` after a preposition: Russian months and
 * years then stand in the genitive.
 */
type Grammar = 'bare' | 'governed';

/** `2004`, `2004-03`, `2004-03-09` in words: "9 March 2004", "March 2004", "2004". */
export function formatPartialDate(date: string, language: Language): string {
  return format(date, language, 'bare');
}

/** The day of an ISO 8601 date or instant, in UTC: an article's date is not the reader's clock. */
export function formatDay(iso: string, language: Language): string {
  const time = Date.parse(iso);
  return Number.isNaN(time)
    ? ''
    : formatPartialDate(new Date(time).toISOString().slice(0, 10), language);
}

/**
 * When something held: "since 9 March 2004", "until 1984", "2021 to 2022"; empty without dates.
 */
export function formatPeriod(
  from: string | undefined,
  until: string | undefined,
  language: Language,
): string {
  if (from !== undefined && until !== undefined) return between(from, until, language);
  if (from !== undefined) return since(from, language);
  return until === undefined ? '' : upTo(until, language);
}

function between(from: string, until: string, language: Language): string {
  if (from === until) return format(from, language, 'bare');
  const begin = format(from, language, 'governed');
  const end = format(until, language, 'bare');
  if (language === 'en') return `${begin} to ${end}`;
  if (language === 'ru')
    return `с ${begin} по ${end}${precisionOf(until) === 'year' ? ' год' : ''}`;
  const [opening, closing] = [isDay(from) ? 'du ' : frenchDe(begin), isDay(until) ? 'au' : 'à'];
  return `${opening}${begin} ${closing} ${end}`;
}

/** "de" before a month, elided before avril, août, octobre. */
function frenchDe(word: string): string {
  return /^[aeiouéèêâ]/iu.test(word) ? 'd’' : 'de ';
}

function since(from: string, language: Language): string {
  const begin = format(from, language, 'governed');
  if (language === 'en') return `since ${begin}`;
  if (language === 'ru') return `с ${begin}`;
  return `depuis ${isDay(from) ? 'le ' : ''}${begin}`;
}

function upTo(until: string, language: Language): string {
  const end = format(until, language, 'governed');
  if (language === 'en') return `until ${end}`;
  if (language === 'ru') return `до ${end}`;
  return `jusqu’${isDay(until) ? 'au' : 'à'} ${end}`;
}

/** Read from the hyphens behind the year, which may have a minus before it. */
function precisionOf(date: string): 'year' | 'month' | 'day' {
  const hyphens = date.slice(1).split('-').length - 1;
  return hyphens === 0 ? 'year' : hyphens === 1 ? 'month' : 'day';
}

function isDay(date: string): boolean {
  return precisionOf(date) === 'day';
}

function format(date: string, language: Language, grammar: Grammar): string {
  const span = daySpan(date);
  if (!span) return date;
  const year = String(Number(span.first.slice(0, span.first.indexOf('-', 1))));
  const precision = precisionOf(date);
  const russianYear = language === 'ru' ? ' года' : '';
  if (precision === 'year') return grammar === 'governed' ? year + russianYear : year;
  const { day, month, monthAlone } = namesOf(span.first, language);
  if (precision === 'month') {
    return `${grammar === 'bare' ? monthAlone : month} ${year}${russianYear}`;
  }
  return `${language === 'fr' && day === '1' ? '1er' : day} ${month} ${year}${russianYear}`;
}

/** Day and month as the locale writes them in a date, and the month as it writes it alone. */
function namesOf(
  fullDay: string,
  language: Language,
): { readonly day: string; readonly month: string; readonly monthAlone: string } {
  const [month, day] = fullDay.split('-').slice(-2).map(Number);
  // Names of days and months do not depend on the year; 2000 has every day.
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  const locale = LOCALES[language];
  const options = { timeZone: 'UTC', month: 'long' } as const;
  const parts = new Intl.DateTimeFormat(locale, { ...options, day: 'numeric' }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    day: part('day'),
    month: part('month'),
    monthAlone: new Intl.DateTimeFormat(locale, options).format(date),
  };
}

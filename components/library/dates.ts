import { useMemo } from 'preact/hooks';
import { useLanguage } from '../words/language.ts';

/** Dates as the reader writes them. Everything takes ISO dates or instants. */
export interface DateWriting {
  /** "5 June 2024", in the reader's time zone for instants. */
  readonly day: (iso: string) => string;
  /** "5 Jun" in this year, else with the year. */
  readonly short: (iso: string, now: number) => string;
  readonly moment: (iso: string) => string;
}

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** A date without a time is a day of the calendar, not midnight in Greenwich. */
function parse(iso: string): Date {
  if (!DATE_ONLY.test(iso)) return new Date(iso);
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** Writes dates in the interface language; what is no date is given back as it is. */
export function useDates(): DateWriting {
  const language = useLanguage();
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : language;
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
    const thisYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
    const short = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const write = (format: Intl.DateTimeFormat, iso: string): string => {
      const date = parse(iso);
      return Number.isNaN(date.getTime()) ? iso : format.format(date);
    };
    return {
      day: (iso) => write(day, iso),
      moment: (iso) => write(moment, iso),
      short: (iso, now) =>
        write(parse(iso).getFullYear() === new Date(now).getFullYear() ? thisYear : short, iso),
    };
  }, [language]);
}

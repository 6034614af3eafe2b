/**
 * Month names by their first letters, in the languages the product speaks, and German and Spanish. The
 * patterns below name these languages' letters: `\p{L}{3,}` takes an engine 30 ms to compile.
 */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|янв|ene)/,
  /^(?:feb|fév|fev|фев)/,
  /^(?:mar|mär|мар)/,
  /^(?:apr|avr|апр|abr)/,
  /^(?:may|mai|ма[йя])/,
  /^(?:jun|juin|июн)/,
  /^(?:jul|juil|июл)/,
  /^(?:aug|aoû|aou|авг|ago)/,
  /^(?:sep|сен)/,
  /^(?:oct|okt|окт)/,
  /^(?:nov|ноя)/,
  /^(?:dec|déc|dez|дек|dic)/,
];

/**
 * A date or instant in ISO 8601 out of what pages write: ISO itself (kept with its time and zone), the
 * date of an e-mail header, `June 5, 2024`, `5 juin 2024`, `05.06.2024`. Null if there is none, or
 * if day and month could be either (`05/06/2024`). Needs no clock: a date without a year is none.
 */
export function isoDateOf(text: string): string | null {
  const iso =
    /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(
      text,
    );
  if (iso) {
    const [, year = '', month = '', day = '', time, zone] = iso;
    const date = checked(+year, +month, +day);
    if (!date || !time || !zone) return date;
    return `${date}T${time}${zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`;
  }
  const german = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/.exec(text);
  if (german) return checked(Number(german[3]), Number(german[2]), Number(german[1]));
  const dayFirst =
    /(?:^|\D)(\d{1,2})(?:er|\.|th|st|nd|rd)?\s+(?:de\s+)?([A-Za-z\u00c0-\u04ff]{3,})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)(?!\d)/.exec(
      text,
    );
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst =
    /([A-Za-z\u00c0-\u04ff]{3,})\.?\s+(\d{1,2})(?:th|st|nd|rd)?,?\s+((?:19|20)\d\d)(?!\d)/.exec(
      text,
    );
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function named(year: string | undefined, month = '', day?: string): string | null {
  const index = MONTHS.findIndex((names) => names.test(month.toLowerCase()));
  return index < 0 ? null : checked(Number(year), index + 1, Number(day));
}

function checked(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

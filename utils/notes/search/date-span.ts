/** A span of time in ms since the epoch, `until` exclusive. */
export interface DateSpan {
  readonly from: number;
  readonly until: number;
}

const PARTIAL = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const AGO = /^(\d{1,4})(d|w|m|y)$/;

/**
 * Reads `2024`, `2024-06`, `2024-06-05`, `today`, `yesterday`, `7d`, `2w`, `3m`, `1y` (so long ago,
 * the day that was). Days begin at midnight of the reader's time zone. Null if it is no date.
 * @param now ms since the epoch
 */
export function parseDateSpan(text: string, now: number): DateSpan | null {
  const today = new Date(now);
  const word = text.toLowerCase();
  if (word === 'today') return dayFrom(today, 0);
  if (word === 'yesterday') return dayFrom(today, 1);
  const ago = AGO.exec(word);
  if (ago) return longAgo(today, Number(ago[1]), ago[2] ?? 'd');
  const match = PARTIAL.exec(word);
  if (!match) return null;
  return calendarSpan(Number(match[1]), numberOr(match[2]), numberOr(match[3]));
}

function numberOr(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function calendarSpan(year: number, month: number | null, day: number | null): DateSpan | null {
  if (month === null) return span(new Date(year, 0, 1), new Date(year + 1, 0, 1));
  if (month < 1 || month > 12) return null;
  if (day === null) return span(new Date(year, month - 1, 1), new Date(year, month, 1));
  const from = new Date(year, month - 1, day);
  // JavaScript rolls 31 June over into July; such a day is a mistake to be told.
  if (day < 1 || from.getMonth() !== month - 1) return null;
  return span(from, new Date(year, month - 1, day + 1));
}

function longAgo(today: Date, count: number, unit: string): DateSpan {
  if (unit === 'w') return dayFrom(today, count * 7);
  if (unit === 'd') return dayFrom(today, count);
  const months = unit === 'y' ? count * 12 : count;
  const then = new Date(today.getFullYear(), today.getMonth() - months, today.getDate());
  return dayFrom(then, 0);
}

function dayFrom(day: Date, back: number): DateSpan {
  const [year, month, date] = [day.getFullYear(), day.getMonth(), day.getDate() - back];
  return span(new Date(year, month, date), new Date(year, month, date + 1));
}

function span(from: Date, until: Date): DateSpan {
  return { from: from.getTime(), until: until.getTime() };
}

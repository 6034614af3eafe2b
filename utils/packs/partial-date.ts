/** Calendar dates of stated precision: `2024`, `2024-06`, `2024-06-05`. */

/** The first and last day a partial date may mean, both `YYYY-MM-DD`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const SHAPE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a month; month counts from 1. Day 0 of the next month is the last of this one. */
function daysIn(year: number, month: number): number {
  const date = new Date(Date.UTC(2000, month, 0));
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** Whether the text is a date that stands in the calendar. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const m = Number(month);
  if (m < 1 || m > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), m));
}

/** The days a partial date may mean; null for what is no date. */
export function daySpan(date: string): DaySpan | null {
  if (!isPartialDate(date)) return null;
  const [, year = '', month, day] = SHAPE.exec(date) ?? [];
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  const last = String(daysIn(Number(year), Number(month))).padStart(2, '0');
  return { first: `${date}-01`, last: `${date}-${last}` };
}

/**
 * Orders two `YYYY-MM-DD` days; negative when `a` is earlier. Years before our era start with a
 * minus and order against the alphabet.
 */
export function compareDays(a: string, b: string): number {
  const [yearA, restA] = splitYear(a);
  const [yearB, restB] = splitYear(b);
  if (yearA !== yearB) return yearA - yearB;
  return restA === restB ? 0 : restA < restB ? -1 : 1;
}

function splitYear(day: string): [year: number, rest: string] {
  const cut = day.indexOf('-', 1);
  return cut < 0 ? [Number(day), ''] : [Number(day.slice(0, cut)), day.slice(cut)];
}

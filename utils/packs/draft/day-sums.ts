/** Sums with calendar days as `YYYY-MM-DD`, in UTC. */

/** In ms. */
const DAY = 86_400_000;

/** The day so many days later, or earlier. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Sunday is 0, as in `Date`. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The week, Monday to Sunday, so many weeks later, as an EDTF interval. */
export function shiftWeek(day: string, weeks: number): string {
  const monday = shiftDay(day, -((weekdayOf(day) + 6) % 7) + weeks * 7);
  return `${monday}/${shiftDay(monday, 6)}`;
}

/** The month so many months later, `YYYY-MM`. */
export function shiftMonth(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The year so many years later. */
export function shiftYear(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years);
}

/** Days between two days, without sign. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / DAY;
}

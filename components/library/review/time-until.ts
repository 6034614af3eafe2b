const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.4 * DAY;
const YEAR = 365.25 * DAY;

/** When something comes, `ms` from now, in the largest fitting unit ("in 3 days"). */
export function timeUntil(ms: number, locale: string): string {
  const [unit, size] =
    ms < HOUR
      ? (['minute', MINUTE] as const)
      : ms < DAY
        ? (['hour', HOUR] as const)
        : ms < 2 * MONTH
          ? (['day', DAY] as const)
          : ms < 2 * YEAR
            ? (['month', MONTH] as const)
            : (['year', YEAR] as const);
  const count = Math.max(1, Math.round(ms / size));
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(count, unit);
}

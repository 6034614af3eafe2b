const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.4 * DAY;
const YEAR = 365.25 * DAY;

/** A span of time in its largest fitting unit, rounded ("3 days"); `ms` are milliseconds. */
export function duration(ms: number, locale: string): string {
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
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.max(1, Math.round(ms / size)));
}

/** Writes an ISO 8601 date or instant as a day, in UTC: an article's date is not the reader's clock. */
export function formatDate(iso: string, locale: string): string {
  const time = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

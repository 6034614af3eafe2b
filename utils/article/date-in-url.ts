/** Date at the front of the path's rest (`/2024/06/05/`, `/2024-06-05/`), as `YYYY-MM-DD`, or null. */
export function dateInUrl(address: string): string | null {
  const found = /(?:^|\/|-)((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=\D|$)/.exec(
    pathOf(address),
  );
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  return +month >= 1 && +month <= 12 && +day >= 1 && +day <= 31 ? `${year}-${month}-${day}` : null;
}

function pathOf(address: string): string {
  const path = /^(?:https?|file):\/\/[^/?#]*([^?#]*)/i.exec(address);
  return path?.[1] ?? '';
}

/** Host of a web page as a reader names it (no `www.`), or null for pages that are not of the web. */
export function siteHost(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./u, '');
}

/** Whether a list of hosts (`neverOn`, `marksOff`) covers a page: its host or a part above it. */
export function coversSite(hosts: readonly string[], url: string): boolean {
  const host = siteHost(url);
  return host !== null && hosts.some((each) => host === each || host.endsWith(`.${each}`));
}

/** The host that a match pattern speaks of; `*` for all sites. */
export function patternHost(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]*)/u.exec(pattern)?.[1] ?? pattern;
  return pattern === '<all_urls>' ? '*' : host.replace(/^\*\./u, '');
}

/** Host of a page as a reader names it, or null where no site permission can be asked for. */
export function siteHost(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./u, '');
}

/** The match pattern of a host and, where it has any, its subdomains (never for an IP address). */
export function sitePattern(host: string): string {
  const plain = /^[\d.]+$|^\[|^localhost$/u.test(host);
  return plain ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The host that a match pattern speaks of; `*` for all sites. */
export function patternHost(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]*)/u.exec(pattern)?.[1] ?? pattern;
  return pattern === '<all_urls>' ? '*' : host.replace(/^\*\./u, '');
}

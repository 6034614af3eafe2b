const SAFE = new Set(['http:', 'https:', 'mailto:']);

/**
 * A link that may be shown: absolute, http, https or mailto, normalised. Null for anything else
 * (`javascript:`, `data:`, relative addresses, which would point into the extension).
 */
export function safeLink(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return SAFE.has(protocol) ? href : null;
}

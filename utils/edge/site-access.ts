import { browser } from 'wxt/browser';

/** All web pages; asked for only from the button that says so. */
const ALL_SITES = ['*://*/*'];

/** The match pattern of a page's site: its host with every scheme of the web; null for other pages. */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `*://${hostname}/*` : null;
}

/** Whether Sidelight has standing permission for a page. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Asks for one site; must run inside a click. Resolves to what the reader answered. */
export async function requestSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.request({ origins: [pattern] });
}

/** Asks for all sites; must run inside a click. */
export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL_SITES });
}

/** Gives back permission for one match pattern as listed by `grantedSites`. */
export function removeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Match patterns that are granted now, the article's own site included. */
export async function grantedSites(): Promise<string[]> {
  const all = await browser.permissions.getAll();
  return all.origins ?? [];
}

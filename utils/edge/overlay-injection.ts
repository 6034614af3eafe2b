import { browser } from 'wxt/browser';
import type { Result } from '@/utils/messages/result.ts';
import { fail } from '@/utils/messages/result.ts';
import { coversSite } from '@/utils/settings/hosts.ts';
import { loadSettings } from './settings-store.ts';

/** Built by WXT from the entrypoints of these names. */
const DETECTOR_SCRIPT = '/detector.js';
const OVERLAY_SCRIPT = '/overlay.js';
const OVERLAY_STYLES = '/assets/marks.css';
const INTERFACE_SCRIPT = '/overlay-ui.js';
/** What the detector answers to being run once more. */
const RAN_BEFORE = 'ran before';
const DETECTOR_ID = 'detector-on-granted-sites';

/** Sites where browsers let no extension run, apart from their own pages. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/**
 * Brings the overlay into a tab by a standing permission or by activeTab. Doing it twice does no
 * harm: detector and overlay notice earlier ones. Styles come with the detector where the browser
 * puts it in; later they make a page's styles be computed anew, so they are added at most once.
 */
export async function injectOverlay(tabId: number): Promise<Result<null>> {
  const target = { tabId };
  if (await isNeverIn(tabId)) return fail('never-site', 'the reader said never on this site');
  try {
    const [detector] = await browser.scripting.executeScript({ target, files: [DETECTOR_SCRIPT] });
    if (detector?.result !== RAN_BEFORE)
      await browser.scripting.insertCSS({ target, files: [OVERLAY_STYLES] });
    await browser.scripting.executeScript({ target, files: [OVERLAY_SCRIPT] });
    return { ok: true, value: null };
  } catch (error) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const reason = isRestricted(tab?.url ?? tab?.pendingUrl) ? 'restricted-page' : 'not-allowed';
    return fail(reason, String(error));
  }
}

/** Whether the reader said "never" of the site in a tab; false where its address is hidden from us. */
export async function isNeverIn(tabId: number): Promise<boolean> {
  const [{ neverOn }, tab] = await Promise.all([
    loadSettings(),
    browser.tabs.get(tabId).catch(() => null),
  ]);
  return coversSite(neverOn, tab?.url ?? '');
}

/** Brings the overlay's interface into a tab that has an overlay. */
export async function injectInterface(tabId: number): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [INTERFACE_SCRIPT] });
    return { ok: true, value: null };
  } catch (error) {
    return fail('not-allowed', String(error));
  }
}

/** Pages where no extension may run. An address we may not see (undefined) is not one of them. */
export function isRestricted(url: string | undefined): boolean {
  if (!url) return false;
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return false;
  return (protocol !== 'https:' && protocol !== 'http:') || STORES.includes(hostname);
}

/**
 * Registers the detector on the sites the reader granted beyond the manifest's own, and nowhere
 * else, least of all where the reader said "never". Called at start and whenever permissions or
 * settings change.
 */
export function registerDetector(): Promise<void> {
  // One after the other: the browser tells of a permission while a page asks for the same, and two
  // at once would unregister one script twice.
  registering = registering.then(register, register);
  return registering;
}

let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const own = new Set(browser.runtime.getManifest().host_permissions);
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !own.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR_ID] });
  if (matches.length === 0) {
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: [DETECTOR_ID] });
    return;
  }
  const script = {
    id: DETECTOR_ID,
    matches,
    excludeMatches: (await loadSettings()).neverOn.flatMap(patternsOf),
    js: [DETECTOR_SCRIPT],
    css: [OVERLAY_STYLES],
    runAt: 'document_idle' as const,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** A host and everything below it. A host that no pattern can name (an IPv6 address) is checked later. */
function patternsOf(host: string): string[] {
  return /^[a-z0-9.-]+$/u.test(host) ? [`*://${host}/*`, `*://*.${host}/*`] : [];
}

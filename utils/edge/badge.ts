import { browser } from 'wxt/browser';

/** More than this does not fit on a badge. */
const MOST = 999;

/** Shows how many notes a tab's page has; nothing for none. Counted on this machine alone. */
export async function showBadge(tabId: number, notes: number): Promise<void> {
  const text = notes === 0 ? '' : notes > MOST ? `${MOST}+` : String(notes);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a4a12' });
}

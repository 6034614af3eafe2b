import type { Driver } from './driver.ts';

/** What the toolbar button's badge says of the tab in front; no surface shows it. */
export async function badgeInFront(driver: Driver): Promise<string> {
  const tabId = await driver.activeTabId();
  return String(await driver.inBackground(`chrome.action.getBadgeText({ tabId: ${tabId} })`));
}

import type { Driver } from './driver.ts';
import { until } from './wait.ts';

/** What the toolbar button's badge says of the tab in front; no surface shows it. */
async function badgeInFront(driver: Driver): Promise<string> {
  const tabId = await driver.activeTabId();
  return String(await driver.inBackground(`chrome.action.getBadgeText({ tabId: ${tabId} })`));
}

/** Waits until the badge of the tab in front says this. */
export async function badgeSays(driver: Driver, says: string): Promise<void> {
  await until(
    async () => (await badgeInFront(driver)) === says,
    async () => `The badge says "${await badgeInFront(driver)}", not "${says}"`,
  );
}

import { browser } from 'wxt/browser';
import { report } from '@/utils/edge/log.ts';
import { sendToTab } from '@/utils/edge/messaging.ts';
import { injectOverlay, registerDetector } from '@/utils/edge/overlay-injection.ts';
import { openSidePanel } from '@/utils/edge/side-panel.ts';
import { saveBackup } from '@/utils/edge/daily-backup.ts';
import { loadSettings, watchSettings } from '@/utils/edge/settings-store.ts';
import type { Repository } from '@/utils/notes/repository.ts';

/** Days a deleted note stays in the trash (design.md, Storage). */
const TRASH_DAYS = 30;
const PURGE = 'purge-trash';
const BACKUP = 'daily-backup';
const HIGHLIGHT_MENU = 'highlight';
const NAME_MENU = 'name';
const DAY = 24 * 60;

/** Commands, menus, alarms and permissions; registered at top level so that they can wake us. */
export function listenToBrowser(repository: Repository): void {
  const forever = new AbortController().signal;
  browser.commands.onCommand.addListener((command, tab) => {
    void onCommand(command, tab?.id);
  });
  browser.permissions.onAdded.addListener(() => void tried('permissions', registerDetector()));
  browser.permissions.onRemoved.addListener(() => void tried('permissions', registerDetector()));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === HIGHLIGHT_MENU && tab?.id !== undefined)
      void tried('menu', highlightIn(tab.id));
    if (info.menuItemId === NAME_MENU && tab?.id !== undefined) void tried('menu', nameIn(tab.id));
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: HIGHLIGHT_MENU,
      title: browser.i18n.getMessage('menuHighlight'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: NAME_MENU,
      title: browser.i18n.getMessage('menuName'),
      contexts: ['selection'],
    });
    void browser.alarms.create(PURGE, { delayInMinutes: 1, periodInMinutes: DAY });
    void browser.alarms.create(BACKUP, { delayInMinutes: 5, periodInMinutes: DAY });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === BACKUP) void tried('backup', backUp(repository));
    if (name !== PURGE) return;
    const before = new Date(Date.now() - TRASH_DAYS * DAY * 60_000).toISOString();
    void tried('purge', repository.purgeTrash(before));
  });
  watchSettings(() => {
    void tried('settings', refreshTabs());
    void tried('never on a site', registerDetector());
  }, forever);
}

async function onCommand(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  if (command === 'open-panel') openSidePanel(tabId);
  else if (command === 'toggle-marks') await sendToTab(tabId, 'marks.toggle');
  else if (command === 'highlight') await tried('highlight', highlightIn(tabId));
}

/** A command or a menu is a gesture, so activeTab lets the overlay in where it is not yet. */
async function highlightIn(tabId: number): Promise<void> {
  const injected = await injectOverlay(tabId);
  if (injected.ok) await sendToTab(tabId, 'highlight.selection');
}

async function nameIn(tabId: number): Promise<void> {
  const injected = await injectOverlay(tabId);
  if (injected.ok) await sendToTab(tabId, 'name.selection');
}

async function backUp(repository: Repository): Promise<void> {
  const { dailyBackup } = await loadSettings();
  if (dailyBackup) await saveBackup(repository, new Date());
}

async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) =>
      id === undefined ? null : sendToTab(id, 'refresh', { what: 'settings' }),
    ),
  );
}

async function tried(what: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    report(what, error);
  }
}

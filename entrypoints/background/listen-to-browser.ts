import { browser } from 'wxt/browser';
import { report } from '@/utils/edge/log.ts';
import { sendToTab } from '@/utils/edge/messaging.ts';
import { registerDetector } from '@/utils/edge/overlay-injection.ts';
import { openSidePanel } from '@/utils/edge/side-panel.ts';
import { beginBackup } from '@/utils/edge/daily-backup.ts';
import { loadSettings, watchSettings } from '@/utils/edge/settings-store.ts';
import { createMenus, highlightIn, onMenu, openFrame } from './menus.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { trashEnds } from '@/utils/notes/trash.ts';

const PURGE = 'purge-trash';
const BACKUP = 'daily-backup';
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
    if (tab?.id !== undefined) void tried('menu', onMenu(info, tab.id));
  });
  browser.runtime.onInstalled.addListener(() => {
    void tried('menus', createMenus());
  });
  // Firefox forgets alarms when it is closed.
  void tried('alarms', Promise.all([keepAlarm(PURGE, 1), keepAlarm(BACKUP, 5)]));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === BACKUP) void tried('backup', backUp(repository));
    if (name !== PURGE) return;
    void tried('purge', repository.purgeTrash(trashEnds(Date.now())));
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
  else if (command === 'note') await tried('note', openFrame(tabId, { kind: 'selection' }));
}

async function backUp(repository: Repository): Promise<void> {
  const { dailyBackup } = await loadSettings();
  if (dailyBackup) await beginBackup(repository, new Date());
}

/** Makes a daily alarm unless it is there. @param delay minutes to the first one */
async function keepAlarm(name: string, delay: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: delay, periodInMinutes: DAY });
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

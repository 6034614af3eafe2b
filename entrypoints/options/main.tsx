import '@/components/design/design.css';
import '@/components/names/names.css';
import '@/components/options/options.css';
import { browser } from 'wxt/browser';
import { OptionsApp } from '@/components/options/OptionsApp.tsx';
import { attempt } from '@/components/attempt.ts';
import type { OptionsServices } from '@/components/options/services.ts';
import { loadBackupRecord, watchBackupRecord } from '@/utils/edge/backup-record-store.ts';
import { requestBackup } from '@/utils/edge/daily-backup.ts';
import { report } from '@/utils/edge/log.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import { openReaderStore } from '@/utils/edge/reader-store.ts';
import { settingsService } from '../page-services/settings-service.ts';
import { sitesService } from '../page-services/sites-service.ts';
import { showSurface } from '../page-services/start-page.tsx';
import { namesService } from '../page-services/names-service.ts';
import { packsService } from './packs.ts';
import { toldService } from './told.ts';

/** Chromium's page for shortcuts; Firefox has a call for its own. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

const repository = openReaderStore();

const services: OptionsServices = {
  settings: settingsService,
  sites: sitesService,
  packs: packsService(repository),
  told: toldService(repository),
  names: namesService,
  libraryUrl: new URL('/library.html', location.origin).href,
  welcomeUrl: new URL('/welcome.html', location.origin).href,
  builtInSites: browser.runtime.getManifest().host_permissions ?? [],
  commands: async () =>
    (await browser.commands.getAll()).map(({ name, description, shortcut }) => ({
      name: name ?? '',
      description: description ?? '',
      keys: shortcut ?? '',
    })),
  openShortcuts: () => {
    openShortcuts().catch((error: unknown) => report('shortcuts page', error));
  },
  storage: () =>
    attempt(async () => {
      const [notes, estimate] = await Promise.all([
        repository.countNotes(),
        navigator.storage.estimate(),
      ]);
      return { notes, bytes: estimate.usage ?? null };
    }),
  backup: {
    allow: requestBackup,
    load: loadBackupRecord,
    watch: watchBackupRecord,
    now: () => {
      sendFromPage('backup.now').catch((error: unknown) => report('backup', error));
    },
  },
};

async function openShortcuts(): Promise<void> {
  const api: object = browser.commands;
  if ('openShortcutSettings' in api && typeof api.openShortcutSettings === 'function')
    await api.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}

showSurface(settingsService, <OptionsApp services={services} />);

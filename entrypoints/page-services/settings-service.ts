import type { SettingsService } from '@/components/services.ts';
import { loadSettings, saveSettings, watchSettings } from '@/utils/edge/settings-store.ts';

/** The reader's settings in `storage.local`. */
export const settingsService: SettingsService = {
  load: loadSettings,
  save: async (change) => {
    await saveSettings(change);
  },
  watch: watchSettings,
};

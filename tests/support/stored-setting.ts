import type { Settings } from '@/utils/settings/settings.ts';
import type { Surface } from './surface.ts';

/** Waits, on a page of the extension, until a setting is stored as this: what a reader sees may be ahead. */
export async function settingStored<K extends keyof Settings>(
  surface: Surface,
  name: K,
  wanted: Settings[K],
): Promise<void> {
  await surface.until(
    async (field, json) => {
      const { settings } = await (
        globalThis as unknown as {
          chrome: {
            storage: {
              local: { get(key: string): Promise<{ settings?: Record<string, unknown> }> };
            };
          };
        }
      ).chrome.storage.local.get('settings');
      return JSON.stringify(settings?.[field]) === json;
    },
    name,
    JSON.stringify(wanted),
  );
}

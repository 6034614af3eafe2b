import type { Settings } from './settings.ts';

/** New values, or what they are made of the stored ones: a list that is grown or shortened. */
export type SettingsChange = Partial<Settings> | ((stored: Settings) => Partial<Settings>);

/** Settings after a change; what it does not name stays as it is stored. */
export function changeSettings(stored: Settings, change: SettingsChange): Settings {
  return { ...stored, ...(typeof change === 'function' ? change(stored) : change) };
}

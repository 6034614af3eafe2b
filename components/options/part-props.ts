import type { SettingsChange } from '@/utils/settings/settings-change.ts';
import type { Settings } from '@/utils/settings/settings.ts';

/** What every part of the options page gets. */
export interface PartProps {
  /** The defaults until the stored ones are read: what grows out of them must be made of the stored. */
  readonly settings: Settings;
  /** Keeps the change at once. */
  readonly onChange: (change: SettingsChange) => void;
}

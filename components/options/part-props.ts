import type { Settings } from '@/utils/settings/settings.ts';

/** What every part of the options page gets. */
export interface PartProps {
  readonly settings: Settings;
  /** Keeps the change at once. */
  readonly onChange: (patch: Partial<Settings>) => void;
}

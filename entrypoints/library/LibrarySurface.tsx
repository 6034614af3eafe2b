import { useEffect, useMemo, useState } from 'preact/hooks';
import { LibraryPage } from '@/components/library/LibraryPage.tsx';
import type { LibraryServices } from '@/components/library/services.ts';
import { report } from '@/utils/edge/log.ts';
import type { StoreState } from '@/utils/notes/repository.ts';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings.ts';
import { settingsService } from '../page-services/settings-service.ts';

export interface LibrarySurfaceProps {
  readonly state: StoreState;
  readonly services: Omit<LibraryServices, 'settings'>;
}

/** The library with the reader's settings, which arrive after the first paint and may change. */
export function LibrarySurface({ state, services }: LibrarySurfaceProps) {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const life = new AbortController();
    settingsService.watch(setSettings, life.signal);
    settingsService.load().then(setSettings, (error: unknown) => report('settings', error));
    return () => life.abort();
  }, []);
  const all = useMemo(() => ({ ...services, settings }), [services, settings]);
  return <LibraryPage state={state} services={all} onReopened={() => location.reload()} />;
}

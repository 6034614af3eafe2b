import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings.ts';
import { useServices } from '../services.ts';

/** The reader's settings; the defaults until they are read. */
export function useSettings(): Settings {
  return useStoredSettings() ?? DEFAULT_SETTINGS;
}

/** The same for what changes them: null until they are read, for defaults are not what is stored. */
export function useStoredSettings(): Settings | null {
  const { settings } = useServices();
  const [value, setValue] = useState<Settings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    void settings.load().then((loaded) => {
      if (!end.signal.aborted) setValue(loaded);
    });
    settings.watch(setValue, end.signal);
    return () => end.abort();
  }, [settings]);
  return value;
}

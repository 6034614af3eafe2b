import { useEffect, useState } from 'preact/hooks';
import { ErrorNotice } from '../design/ErrorNotice.tsx';
import { Notice } from '../design/Notice.tsx';
import { common } from '../words/common.ts';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import { DailyBackup } from './DailyBackup.tsx';
import type { PartProps } from './part-props.ts';
import type { OptionsServices } from './services.ts';

export interface StoragePartProps extends PartProps {
  readonly services: Pick<OptionsServices, 'storage' | 'backup' | 'libraryUrl'>;
}

/** Where notes are, how many, what erases them, and how to keep them elsewhere. */
export function StoragePart({ settings, onChange, services }: StoragePartProps) {
  const language = useLanguage();
  const words = options[language].storage;
  const [held, setHeld] = useState<Awaited<ReturnType<OptionsServices['storage']>> | null>(null);
  useEffect(() => {
    void services.storage().then(setHeld);
  }, [services]);

  return (
    <>
      <p>{words.where}</p>
      {held?.ok === true && (
        <p>
          {held.value.bytes === null
            ? common[language].notes(held.value.notes)
            : words.held(
                common[language].notes(held.value.notes),
                size(held.value.bytes, language),
              )}
        </p>
      )}
      {held?.ok === false && <ErrorNotice reason={held.error.reason} />}
      <Notice title={words.uninstall} tone="warn">
        <p>{words.uninstallHelp}</p>
        <p>
          <a href={services.libraryUrl}>{words.backup}</a>
        </p>
      </Notice>
      <DailyBackup settings={settings} onChange={onChange} backup={services.backup} />
    </>
  );
}

/** Bytes as a reader writes them, in decimal units. */
function size(bytes: number, language: string): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3) - 1));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'kilobyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** (step + 1));
}

import { useEffect, useState } from 'preact/hooks';
import { NO_BACKUP } from '@/utils/exchange/backup-record.ts';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { Switch } from '../design/Switch.tsx';
import { common } from '../words/common.ts';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { PartProps } from './part-props.ts';
import type { BackupService } from './services.ts';

export interface DailyBackupProps extends PartProps {
  readonly backup: BackupService;
}

/** The switch of the daily backup, and how the last one went. */
export function DailyBackup({ settings, onChange, backup }: DailyBackupProps) {
  const language = useLanguage();
  const words = options[language].storage;
  const [record, setRecord] = useState(NO_BACKUP);
  const [refused, setRefused] = useState(false);
  const { saved, failed } = record;
  useEffect(() => {
    const end = new AbortController();
    void backup.load().then((kept) => {
      if (!end.signal.aborted) setRecord(kept);
    });
    backup.watch(setRecord, end.signal);
    return () => end.abort();
  }, [backup]);

  function daily(on: boolean) {
    if (!on) {
      onChange({ dailyBackup: false });
      return;
    }
    void backup.allow().then((allowed) => {
      setRefused(!allowed);
      if (allowed) onChange({ dailyBackup: true });
    });
  }

  return (
    <>
      <Switch
        label={words.daily}
        hint={words.dailyHint}
        checked={settings.dailyBackup}
        onChange={daily}
      />
      {refused && <p role="status">{words.dailyRefused}</p>}
      {settings.dailyBackup && (
        <>
          <p role="status">
            {saved === null
              ? words.dailyNone
              : words.dailySaved(moment(saved.at, language), common[language].notes(saved.notes))}
          </p>
          {failed !== null && (
            <Notice tone="error" title={words.dailyFailed(moment(failed.at, language))}>
              <p>{words.dailyFailures[failed.reason]}</p>
              {failed.detail !== '' && <p class="faint">{failed.detail}</p>}
            </Notice>
          )}
          <p>
            <Button onClick={() => backup.now()}>{words.dailyNow}</Button>
          </p>
        </>
      )}
    </>
  );
}

function moment(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

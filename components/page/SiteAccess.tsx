import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/settings/settings.ts';
import { Button } from '../design/Button.tsx';
import { Switch } from '../design/Switch.tsx';
import { useServices } from '../services.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { sitePattern } from './site-pattern.ts';

export interface SiteAccessProps {
  /** Host of the viewed page, without `www.`. */
  readonly host: string;
  readonly settings: Settings;
}

/** What Sidelight may do on this site, said and changed in one place. */
export function SiteAccess({ host, settings }: SiteAccessProps) {
  const { sites, settings: store } = useServices();
  const words = popup[useLanguage()].site;
  const [granted, setGranted] = useState<boolean | null>(null);
  const pattern = sitePattern(host);

  useEffect(() => {
    let current = true;
    void sites.has(pattern).then((answer) => {
      if (current) setGranted(answer);
    });
    return () => {
      current = false;
    };
  }, [sites, pattern]);

  const listed = (list: readonly string[], on: boolean) =>
    on ? [...new Set([...list, host])] : list.filter((other) => other !== host);

  return (
    <details class="site">
      <summary>{words.title}</summary>
      <div class="site-body">
        {granted === false && (
          <>
            <p class="field-hint" id="site-why">
              {words.why}
            </p>
            <Button
              describedBy="site-why"
              onClick={() => void sites.request(pattern).then((yes) => setGranted(yes))}
            >
              {words.always(host)}
            </Button>
          </>
        )}
        {granted === true && (
          <>
            <p>{words.granted(host)}</p>
            <Button onClick={() => void sites.remove(pattern).then((gone) => setGranted(!gone))}>
              {words.remove}
            </Button>
          </>
        )}
        <Switch
          label={words.noMarks(host)}
          hint={words.noMarksHint}
          checked={settings.marksOff.includes(host)}
          onChange={(on) => void store.save({ marksOff: listed(settings.marksOff, on) })}
        />
        <Switch
          label={words.never(host)}
          checked={settings.neverOn.includes(host)}
          onChange={(on) => void store.save({ neverOn: listed(settings.neverOn, on) })}
        />
      </div>
    </details>
  );
}

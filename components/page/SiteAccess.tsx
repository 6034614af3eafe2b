import { useEffect, useState } from 'preact/hooks';
import { coversSite } from '@/utils/settings/hosts.ts';
import { Button } from '../design/Button.tsx';
import { Switch } from '../design/Switch.tsx';
import { useServices } from '../services.ts';
import { common } from '../words/common.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';
import { useStoredSettings } from './use-settings.ts';

export interface SiteAccessProps {
  /** Address of the viewed page. */
  readonly url: string;
  /** Its host, without `www.`. */
  readonly host: string;
  /** The reader allowed or forbade something here. */
  readonly onChange?: () => void;
}

/** What Sidelight may do on this site, said and changed in one place. */
export function SiteAccess({ url, host, onChange }: SiteAccessProps) {
  const { sites, settings: store } = useServices();
  const language = useLanguage();
  const words = popup[language].site;
  const settings = useStoredSettings();
  const [granted, setGranted] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  const [notAsked, setNotAsked] = useState(false);

  useEffect(() => {
    let current = true;
    setGranted(null);
    setRefused(false);
    setNotAsked(false);
    void sites.has(url).then((answer) => {
      if (current) setGranted(answer);
    });
    return () => {
      current = false;
    };
  }, [sites, url]);

  async function ask(): Promise<void> {
    setNotAsked(false);
    try {
      setGranted(await sites.request(url));
    } catch {
      const has = await sites.has(url);
      setGranted(has);
      setNotAsked(!has);
    }
  }

  const listed = (list: readonly string[], on: boolean) =>
    on ? [...new Set([...list, host])] : list.filter((other) => !coversSite([other], url));

  return (
    <details class="site">
      <summary>{words.title}</summary>
      {/* All at once: what comes later would move a switch away from under the pointer. */}
      {granted !== null && settings !== null && (
        <div class="site-body">
          {!granted && (
            <>
              <p class="field-hint" id="site-why">
                {words.why}
              </p>
              <Button describedBy="site-why" onClick={() => void ask()}>
                {words.always(host)}
              </Button>
              {notAsked && <p role="alert">{common[language].permissionNotAsked}</p>}
            </>
          )}
          {granted && (
            <>
              <p>{words.granted(host)}</p>
              <Button
                onClick={() =>
                  void sites.removeFor(url).then((gone) => {
                    setGranted(!gone);
                    setRefused(!gone);
                  })
                }
              >
                {words.remove}
              </Button>
              {refused && <p role="status">{words.fixed}</p>}
            </>
          )}
          <Switch
            label={words.noMarks(host)}
            hint={words.noMarksHint}
            checked={coversSite(settings.marksOff, url)}
            onChange={(on) =>
              void store.save(({ marksOff }) => ({ marksOff: listed(marksOff, on) }))
            }
          />
          <Switch
            label={words.never(host)}
            checked={coversSite(settings.neverOn, url)}
            onChange={(on) =>
              void store.save(({ neverOn }) => ({ neverOn: listed(neverOn, on) })).then(onChange)
            }
          />
        </div>
      )}
    </details>
  );
}

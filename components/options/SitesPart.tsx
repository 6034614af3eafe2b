import { useEffect, useState } from 'preact/hooks';
import { patternHost } from '@/utils/settings/hosts.ts';
import { Button } from '../design/Button.tsx';
import { common } from '../words/common.ts';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { PartProps } from './part-props.ts';
import type { OptionsServices } from './services.ts';
import { SiteList } from './SiteList.tsx';

export interface SitesPartProps extends PartProps {
  readonly services: Pick<OptionsServices, 'sites' | 'builtInSites'>;
}

/** Where Sidelight may work, what each permission is for, and how to take it back: in one place. */
export function SitesPart({ settings, onChange, services }: SitesPartProps) {
  const { sites, builtInSites } = services;
  const language = useLanguage();
  const words = options[language].sites;
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  const [fixed, setFixed] = useState<string | null>(null);
  const [notAsked, setNotAsked] = useState(false);
  const read = () => void sites.granted().then(setGranted);
  useEffect(read, [sites]);
  const all = granted?.some((pattern) => patternHost(pattern) === '*') ?? false;

  function askForAll() {
    setNotAsked(false);
    void sites
      .requestAll()
      .catch(() => setNotAsked(true))
      .then(read);
  }

  function takeBack(pattern: string) {
    void sites.remove(pattern).then((gone) => {
      setFixed(gone ? null : pattern);
      read();
    });
  }

  return (
    <>
      <p>{words.what}</p>
      <div class="field">
        <h3 id="granted-title">{words.granted}</h3>
        {granted?.length === 0 && <p>{words.none}</p>}
        {granted !== null && granted.length > 0 && (
          <ul class="rows" aria-labelledby="granted-title">
            {granted.map((pattern) => {
              const host = patternHost(pattern);
              const name = host === '*' ? words.allSites : host;
              return (
                <li class="row" key={pattern}>
                  <span>
                    <strong>{name}</strong>{' '}
                    {host === '*'
                      ? words.forAll
                      : builtInSites.includes(pattern)
                        ? words.builtIn
                        : words.forSite}
                    {fixed === pattern && (
                      <span class="row-notice" role="status">
                        {words.fixed}
                      </span>
                    )}
                  </span>
                  <button
                    class="button"
                    type="button"
                    aria-label={words.takeBack(name)}
                    onClick={() => takeBack(pattern)}
                  >
                    {words.takeBackShort}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </div>
      {granted !== null && !all && (
        <div class="field">
          <p id="ask-all-why">{words.askAllWhy}</p>
          <div>
            <Button describedBy="ask-all-why" onClick={askForAll}>
              {words.askAll}
            </Button>
            {notAsked && <p role="alert">{common[language].permissionNotAsked}</p>}
          </div>
        </div>
      )}
      <SiteList
        title={words.never}
        hosts={settings.neverOn}
        onChange={(change) => onChange(({ neverOn }) => ({ neverOn: change(neverOn) }))}
      />
      <SiteList
        title={words.noMarks}
        hosts={settings.marksOff}
        onChange={(change) => onChange(({ marksOff }) => ({ marksOff: change(marksOff) }))}
      />
    </>
  );
}

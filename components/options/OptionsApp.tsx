import { useEffect, useState } from 'preact/hooks';
import { changeSettings, type SettingsChange } from '@/utils/settings/settings-change.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings.ts';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import { KeysPart } from './KeysPart.tsx';
import { LookPart } from './LookPart.tsx';
import { MarksPart } from './MarksPart.tsx';
import { MeaningsPart } from './MeaningsPart.tsx';
import { OwnNamesPart } from './OwnNamesPart.tsx';
import { PacksPart } from './PacksPart.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import type { OptionsServices } from './services.ts';
import { SitesPart } from './SitesPart.tsx';
import { StoragePart } from './StoragePart.tsx';
import { ToldPart } from './ToldPart.tsx';

export interface OptionsAppProps {
  readonly services: OptionsServices;
}

/** Everything the reader can set, each change kept at once. */
export function OptionsApp({ services }: OptionsAppProps) {
  const words = options[useLanguage()];
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const { settings: store } = services;

  useEffect(() => {
    const end = new AbortController();
    void store.load().then((loaded) => {
      if (!end.signal.aborted) setSettings(loaded);
    });
    store.watch(setSettings, end.signal);
    return () => end.abort();
  }, [store]);

  function change(wanted: SettingsChange) {
    setSettings((known) => changeSettings(known, wanted));
    void store.save(wanted);
  }

  const part = { settings, onChange: change };
  const parts = [
    { id: 'marks', title: words.marks.title, body: <MarksPart {...part} /> },
    { id: 'notes', title: words.notes.title, body: <MeaningsPart {...part} /> },
    { id: 'review', title: words.review.title, body: <ReviewPart {...part} /> },
    { id: 'sites', title: words.sites.title, body: <SitesPart {...part} services={services} /> },
    { id: 'keys', title: words.keys.title, body: <KeysPart {...part} services={services} /> },
    { id: 'packs', title: words.packs.title, body: <PacksPart packs={services.packs} /> },
    {
      id: 'own',
      title: words.own.title,
      body: <OwnNamesPart services={services} />,
    },
    { id: 'told', title: words.told.title, body: <ToldPart told={services.told} /> },
    { id: 'look', title: words.look.title, body: <LookPart {...part} /> },
    {
      id: 'storage',
      title: words.storage.title,
      body: <StoragePart {...part} services={services} />,
    },
  ];

  return (
    <div class="options">
      <header class="options-head">
        <p class="wordmark">Sidelight</p>
        <h1>{words.title}</h1>
        <nav aria-label={words.contents}>
          <ul class="options-contents">
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
          <p class="options-ways">
            <a href={services.libraryUrl}>{words.library}</a>
            <a href={services.welcomeUrl}>{words.welcome}</a>
          </p>
        </nav>
      </header>
      <main class="options-parts">
        {parts.map(({ id, title, body }) => (
          <section class="options-part" id={id} key={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {body}
          </section>
        ))}
      </main>
    </div>
  );
}

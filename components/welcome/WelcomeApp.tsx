import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../words/language.ts';
import { welcome } from '../words/welcome.ts';
import { Example } from './Example.tsx';
import type { WelcomeServices } from './services.ts';

export interface WelcomeAppProps {
  readonly services: WelcomeServices;
}

/** The first-run page: the extension at work, what it may do, where to begin. */
export function WelcomeApp({ services }: WelcomeAppProps) {
  const words = welcome[useLanguage()];
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void services.shortcut().then(setShortcut);
  }, [services]);

  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="wordmark">Sidelight</p>
        <h1 class="welcome-title">{words.title}</h1>
        <p class="welcome-lead">{words.lead}</p>
      </header>
      <Example services={services} />
      <ul class="uses">
        {words.uses.map(({ title, text }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <section class="welcome-part" aria-labelledby="may-title">
        <h2 id="may-title">{words.permission.title}</h2>
        <ul class="points">
          {words.permission.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section class="welcome-part" aria-labelledby="start-title">
        <h2 id="start-title">{words.start}</h2>
        <div class="notice-actions">
          <a class="button" data-look="primary" href={services.articleUrl}>
            {words.article}
          </a>
          <a class="button" href={services.libraryUrl}>
            {words.library}
          </a>
          <a class="button" href={services.optionsUrl}>
            {words.options}
          </a>
        </div>
        {shortcut && <p>{words.keys(shortcut)}</p>}
      </section>
    </main>
  );
}

import '@/components/design/design.css';
import '@/components/page/page.css';
import '@/components/card/card.css';
import '@/components/card/wrong-menu.css';
import '@/components/welcome/welcome.css';
import '../marks.css';
import { browser } from 'wxt/browser';
import { WelcomeApp } from '@/components/welcome/WelcomeApp.tsx';
import { settingsService } from '../page-services/settings-service.ts';
import { showSurface } from '../page-services/start-page.tsx';
import { exampleAtWork } from './example.ts';

/** The article that Sidelight ships its first pack for; opened only when the reader clicks. */
const ARTICLE = 'https://www.themoscowtimes.com/2024/06/05/burkina-faso-a85324';

/** The command that opens the popup. */
const OPEN = '_execute_action';

showSurface(
  settingsService,
  <WelcomeApp
    services={{
      ...exampleAtWork(),
      shortcut: async () =>
        (await browser.commands.getAll()).find(({ name }) => name === OPEN)?.shortcut ?? '',
      articleUrl: ARTICLE,
      libraryUrl: new URL('/library.html', location.origin).href,
      optionsUrl: new URL('/options.html', location.origin).href,
    }}
  />,
);

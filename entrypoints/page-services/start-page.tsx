import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { type Services, ServicesContext, type SettingsService } from '@/components/services.ts';
import { LanguageContext } from '@/components/words/language.ts';
import { report } from '@/utils/edge/log.ts';
import { ownStorage } from '@/utils/edge/own-storage.ts';
import { LANGUAGES, type Language, type Settings } from '@/utils/settings/settings.ts';

/**
 * Language and appearance of the last time, read synchronously so that the first paint is right;
 * the settings themselves arrive a moment later.
 */
const HINT = 'sidelight.look';

/** Draws a surface over the page's services; see `showSurface`. */
export function startPage(services: Services, surface: ComponentChild): void {
  showSurface(
    services.settings,
    <ServicesContext.Provider value={services}>{surface}</ServicesContext.Provider>,
  );
}

/** Draws a surface into `#app` at once and follows the reader's language and appearance. */
export function showSurface(settings: SettingsService, surface: ComponentChild): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('No #app in this page');
  const show = (look: Look) => {
    document.documentElement.lang = look.language;
    if (look.appearance === 'auto') delete document.documentElement.dataset['appearance'];
    else document.documentElement.dataset['appearance'] = look.appearance;
    render(
      <LanguageContext.Provider value={look.language}>{surface}</LanguageContext.Provider>,
      root,
    );
  };
  const first = lastLook();
  show(first);
  const take = (chosen: Settings) => {
    const look = lookOf(chosen);
    ownStorage()?.setItem(HINT, `${chosen.language} ${look.appearance}`);
    if (look.language !== first.language || look.appearance !== first.appearance) show(look);
    Object.assign(first, look);
  };
  const end = new AbortController();
  settings.load().then(take, (error: unknown) => report('settings', error));
  settings.watch(take, end.signal);
  addEventListener('pagehide', (event) => {
    if (!event.persisted) end.abort();
  });
}

interface Look {
  language: Language;
  appearance: Settings['appearance'];
}

function lookOf({ language, appearance }: Pick<Settings, 'language' | 'appearance'>): Look {
  const own = browser.i18n.getUILanguage().slice(0, 2);
  const auto = LANGUAGES.find((each) => each === own) ?? 'en';
  return { language: language === 'auto' ? auto : language, appearance };
}

function lastLook(): Look {
  const [language, appearance] = (ownStorage()?.getItem(HINT) ?? '').split(' ');
  return lookOf({
    language: LANGUAGES.find((each) => each === language) ?? 'auto',
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'auto',
  });
}

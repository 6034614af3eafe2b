import { type ComponentChild, render } from 'preact';
import { type Services, ServicesContext } from '@/components/services.ts';
import { LanguageContext } from '@/components/words/language.ts';
import type { Language } from '@/utils/settings/settings.ts';

/** A surface drawn into the test page. */
export interface Drawn {
  readonly root: HTMLElement;
  readonly remove: () => void;
}

/** Draws a surface with its services into the body, as an entrypoint does. */
export function draw(child: ComponentChild, services: Services, language: Language = 'en'): Drawn {
  const root = document.createElement('div');
  document.documentElement.lang = language;
  document.title = 'Sidelight';
  document.body.append(root);
  render(
    <LanguageContext.Provider value={language}>
      <ServicesContext.Provider value={services}>{child}</ServicesContext.Provider>
    </LanguageContext.Provider>,
    root,
  );
  return {
    root,
    remove: () => {
      render(null, root);
      root.remove();
    },
  };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/utils/settings/settings.ts';

/** The interface language of a tree of components. */
export const LanguageContext = createContext<Language>('en');

/** The interface language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

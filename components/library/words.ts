import { colourNames } from '../words/colour-names.ts';
import { library } from '../words/library.ts';
import { useLanguage } from '../words/language.ts';
import type { Library } from '@/utils/i18n/en/library.ts';
import type { Colour } from '@/utils/notes/colours.ts';
import { useServices } from './services.ts';

/** The library's words in the interface language. */
export function useWords(): Library {
  return library[useLanguage()];
}

/** Colours by name, with the reader's own meaning where there is one. */
export function useColourNames(): Record<Colour, string> {
  const { settings } = useServices();
  return colourNames(useLanguage(), settings.colourMeanings);
}

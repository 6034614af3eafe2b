import type { Language } from '../settings/settings.ts';
import type { Localised } from './pack-values.ts';

/** A text in the reader's language, in English where the pack has no other. */
export function localise(text: Localised, language: Language): string {
  return text[language] ?? text.en;
}

import { LANGUAGES, type Language } from '@/utils/settings/settings.ts';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';

export interface LanguageNoteProps {
  /** The article's, as a BCP 47 tag; null or missing if it names none. */
  readonly of: string | null | undefined;
}

/** Says what to expect of marks where the article is in a language that the linker has no rules for. */
export function LanguageNote({ of }: LanguageNoteProps) {
  const language = useLanguage();
  const code = of?.slice(0, 2).toLowerCase() ?? '';
  if (code === '' || LANGUAGES.some((known) => known === code)) return null;
  const name = nameOf(code, language);
  return name === '' ? null : <p class="entity-text">{popup[language].otherLanguage(name)}</p>;
}

/** Empty for a code that is none. */
function nameOf(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

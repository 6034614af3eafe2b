import type { Language } from '../settings/settings.ts';
import type { Common } from './en/common.ts';
import { common as en } from './en/common.ts';
import { common as fr } from './fr/common.ts';
import { common as ru } from './ru/common.ts';

const TEXTS: Record<Language, Common> = { en, fr, ru };

/** The words every surface shares, in one language. */
export function commonTexts(language: Language): Common {
  return TEXTS[language];
}

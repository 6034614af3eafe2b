import { welcome as en } from '@/utils/i18n/en/welcome.ts';
import { welcome as fr } from '@/utils/i18n/fr/welcome.ts';
import { welcome as ru } from '@/utils/i18n/ru/welcome.ts';

/** Words of the first-run page, by language. */
export const welcome = { en, fr, ru };

import { options as en } from '@/utils/i18n/en/options.ts';
import { options as fr } from '@/utils/i18n/fr/options.ts';
import { options as ru } from '@/utils/i18n/ru/options.ts';

/** Words of the options page, by language. */
export const options = { en, fr, ru };

import { library as en } from '@/utils/i18n/en/library.ts';
import { library as fr } from '@/utils/i18n/fr/library.ts';
import { library as ru } from '@/utils/i18n/ru/library.ts';

/** Words of the library, part `library`, by language. */
export const library = { en, fr, ru };

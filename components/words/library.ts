import { library as en } from '@/utils/i18n/en/library.ts';

/** Words of the library, by language. */
export const library = { en, fr: en, ru: en };

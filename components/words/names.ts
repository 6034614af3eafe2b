import { names as en } from '@/utils/i18n/en/names.ts';
import { names as fr } from '@/utils/i18n/fr/names.ts';
import { names as ru } from '@/utils/i18n/ru/names.ts';

/** Words around the reader's own names, by language. */
export const names = { en, fr, ru };

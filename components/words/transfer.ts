import { transfer as en } from '@/utils/i18n/en/transfer.ts';
import { transfer as fr } from '@/utils/i18n/fr/transfer.ts';
import { transfer as ru } from '@/utils/i18n/ru/transfer.ts';

/** Words of the library, part `transfer`, by language. */
export const transfer = { en, fr, ru };

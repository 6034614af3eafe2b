import { transfer as en } from '@/utils/i18n/en/transfer.ts';

/** Words of export and import, by language. */
export const transfer = { en, fr: en, ru: en };

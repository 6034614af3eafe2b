import { common as en } from '@/utils/i18n/en/common.ts';
import { common as fr } from '@/utils/i18n/fr/common.ts';
import { common as ru } from '@/utils/i18n/ru/common.ts';

/** Words that every surface shares, by language. */
export const common = { en, fr, ru };

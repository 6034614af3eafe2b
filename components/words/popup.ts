import { popup as en } from '@/utils/i18n/en/popup.ts';
import { popup as fr } from '@/utils/i18n/fr/popup.ts';
import { popup as ru } from '@/utils/i18n/ru/popup.ts';

/** Words of the popup and of the editor in every writing surface, by language. */
export const popup = { en, fr, ru };

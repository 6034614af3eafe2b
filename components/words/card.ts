import { card as en } from '@/utils/i18n/en/card.ts';
import { card as fr } from '@/utils/i18n/fr/card.ts';
import { card as ru } from '@/utils/i18n/ru/card.ts';

/** Words of the card, by language. */
export const card = { en, fr, ru };

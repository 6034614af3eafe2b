import { review as en } from '@/utils/i18n/en/review.ts';
import { review as fr } from '@/utils/i18n/fr/review.ts';
import { review as ru } from '@/utils/i18n/ru/review.ts';

/** Words of the library, part `review`, by language. */
export const review = { en, fr, ru };

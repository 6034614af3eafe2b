import { review as en } from '@/utils/i18n/en/review.ts';

/** Words of review, by language. */
export const review = { en, fr: en, ru: en };

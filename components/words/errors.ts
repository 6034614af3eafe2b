import { errors as en } from '@/utils/i18n/en/errors.ts';
import { errors as fr } from '@/utils/i18n/fr/errors.ts';
import { errors as ru } from '@/utils/i18n/ru/errors.ts';

/** Failures in words, by language. */
export const errors = { en, fr, ru };

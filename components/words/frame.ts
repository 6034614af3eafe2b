import { frame as en } from '@/utils/i18n/en/frame.ts';
import { frame as fr } from '@/utils/i18n/fr/frame.ts';
import { frame as ru } from '@/utils/i18n/ru/frame.ts';

/** Words of the note frame, by language. */
export const frame = { en, fr, ru };

import { changes as en } from '@/utils/i18n/en/changes.ts';
import { changes as fr } from '@/utils/i18n/fr/changes.ts';
import { changes as ru } from '@/utils/i18n/ru/changes.ts';

/** Words on what changed in an article, by language. */
export const changes = { en, fr, ru };

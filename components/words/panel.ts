import { panel as en } from '@/utils/i18n/en/panel.ts';
import { panel as fr } from '@/utils/i18n/fr/panel.ts';
import { panel as ru } from '@/utils/i18n/ru/panel.ts';

/** Words of the side panel, by language. */
export const panel = { en, fr, ru };

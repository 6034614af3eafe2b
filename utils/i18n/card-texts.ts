import type { Language } from '../settings/settings.ts';
import type { Card } from './en/card.ts';
import { card as en } from './en/card.ts';
import { card as fr } from './fr/card.ts';
import { card as ru } from './ru/card.ts';

const TEXTS: Record<Language, Card> = { en, fr, ru };

/** The words of the card and the overlay in one language. */
export function cardTexts(language: Language): Card {
  return TEXTS[language];
}

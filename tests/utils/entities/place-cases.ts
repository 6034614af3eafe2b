import { en, type LinkingCase, ru } from './linking-case.ts';

/** Places where stories begin, and places named as others are. */
export const PLACE_CASES: Readonly<Record<string, readonly LinkingCase[]>> = {
  'datelines of several words, of two towns and with small words': [
    en('NEW DELHI — The rain came late.', 'NEW DELHI = new-delhi-in'),
    en('TEL AVIV, Israel (AX) — It rained.', 'TEL AVIV = tel-aviv-il', 'Israel = israel'),
    en('KHARTOUM/CAIRO, March 21 - Talks began.', 'KHARTOUM = khartoum-sd', 'CAIRO = cairo-eg'),
    en('THE HAGUE - Judges sat.', 'THE HAGUE = the-hague-nl'),
    en('PORT-AU-PRINCE, Haiti - It rained.', 'PORT-AU-PRINCE = port-au-prince-ht', 'Haiti = haiti'),
    en('DAR ES SALAAM, April 2 - Ferries stopped.', 'DAR ES SALAAM = dar-es-salaam-tz'),
    en('US GDP fell in May.', 'US = united-states'),
  ],
  'a state and a country of one name': [
    en(['ATLANTA — Georgia lawmakers rose.', 'Georgia grows peaches.'], 'ATLANTA = atlanta-us'),
    en('SAVANNAH, Ga. — A port in Georgia would grow.'),
    en('Police in Tbilisi, Georgia, sang.', 'Tbilisi = tbilisi-ge', 'Georgia = georgia'),
    en(
      ['A ship of Virginia sank.', 'Police in Tbilisi, Georgia, sang.'],
      'Tbilisi = tbilisi-ge',
      'Georgia = georgia',
    ),
    en(
      'Georgia and Armenia signed in Atlanta.',
      'Georgia = georgia',
      'Armenia = armenia',
      'Atlanta = atlanta-us',
    ),
  ],
  'a town behind what a town has, in Russian': [
    ru('Мэр Лондона уходит.', 'Лондона = london-gb'),
    ru('Власти Парижа и жители Вены спорят.', 'Парижа = paris-fr', 'Вены = vienna-at'),
    ru('Театр Лондона открыт.'),
  ],
};

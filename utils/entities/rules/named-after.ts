import { isCity, isCountryType } from '../place-types.ts';
import { isCapitalised } from '../letters.ts';
import { gapAfter, opensSentence, wordAt } from '../passage.ts';
import type { Evidence, Rule } from './rule.ts';

const NAME = -0.4;

/** Ships and streets are called after places; these words stand right before the name. */
const SHIPS =
  /^(HMS|USS|HMCS|HMAS|INS|RMS|SS|MV|MS|frigate|destroyer|warship|battleship|cruiser|submarine|tanker|freighter|ferry|liner|trawler|schooner|yacht|frégate|destroyer|croiseur|cuirassé|paquebot|cargo|pétrolier|ferry|chalutier|voilier|фрегат|крейсер|эсминец|линкор|ледокол|теплоход|пароход|паром|танкер|сухогруз)(s|а|у|ом|е|ы)?$/;
/** Before "de" and a place in French. */
const FRENCH_STREETS = /^(rue|avenue|boulevard|quai|impasse|passage|faubourg|square)$/i;
/** Before "d'" or "de" and a country, but not "du": "place d'Italie", "la place du Maroc dans le monde". */
const FRENCH_HOUSES = /^(place|pont|hôtel|café|brasserie|auberge|cinéma)$/i;
/** Before "de" and any place, with a capital: "le Café de Turin", but "un café de Turin". */
const FRENCH_HOUSES_BY_NAME = /^(Place|Pont|Hôtel|Café|Brasserie|Auberge|Cinéma)$/;
/** "на улице Софии Ковалевской", but "на улицах Софии". */
const RUSSIAN_STREET = /^(улиц(а|е|у|ей)|(проспект|бульвар)(а|у|ом|е)?|переул(ок|ка|ку|ком|ке))$/;
/** Behind a capital adjective: "Варшавское шоссе", but "варшавские улицы". */
const RUSSIAN_STREETS =
  /^(улиц(а|е|у|ей|ы)|шоссе|(проспект|бульвар|вокзал|тракт)(а|у|ом|е)?|переул(ок|ка|ку|ком|ке)|набережн(ая|ой|ую)|площад(ь|и|ью))$/;
/**
 * Orders, cups and churches, in all cases: with a country or town in the genitive behind them they
 * are names of their own, however they are written.
 */
const ALWAYS =
  /^(орден(а|у|ом|е|ы|ов)?|(супер)?куб(ок|ка|ку|ком|ке|ки|ков)|церк(овь|ви|овью)|медал(ь|и|ью))$/;
/** Only with a capital: "крупнейший банк Чада" is any bank there. */
const WITH_CAPITAL =
  /^(Банк|Университет|Академия|Музей|Театр)(а|у|ом|е|и|ю|ей|я|ем)?$|^Лиг(а|и|е|у|ой)$|^Академи(и|ю|ей)$|^Музе(я|ю|ем)$/;

/** "Орден Канады", "the frigate Berlin", "rue de Lisbonne": named after a place, and not the place. */
export const namedAfter: Rule = (evidence) => {
  const { type, reading } = evidence;
  if (!isCountryType(type) && !isCity(type) && type !== 'continent') return null;
  const head =
    reading.sense.class === 'name'
      ? headBefore(evidence) || streetBehind(evidence)
      : streetBehind(evidence);
  return head === '' ? null : { rule: 'named-after', weight: NAME, detail: head };
};

function headBefore({ span, context, type }: Evidence): string {
  const { passage, first } = span;
  if (first === 0 || !/^[ ']$/.test(gapAfter(passage, first - 1))) return '';
  const word = wordAt(passage, first - 1);
  if (SHIPS.test(word)) return word;
  if (context.language === 'ru') {
    const isHead =
      ALWAYS.test(word.toLowerCase()) || WITH_CAPITAL.test(word) || RUSSIAN_STREET.test(word);
    return isHead ? word : '';
  }
  if (context.language !== 'fr' || !/^(de|d|du|des)$/.test(word)) return '';
  const street = first > 1 ? wordAt(passage, first - 2) : '';
  if (FRENCH_STREETS.test(street)) return street;
  if (!/^de?$/.test(word)) return '';
  const house = isCountryType(type) ? FRENCH_HOUSES : FRENCH_HOUSES_BY_NAME;
  return house.test(street) ? street : '';
}

/** "на Варшавском шоссе": the adjective of a city, which may look like a case of its name. */
function streetBehind({ span, reading, context }: Evidence): string {
  if (context.language !== 'ru') return '';
  const { passage, first, last } = span;
  if (!isCapitalised(span.surface) || opensSentence(passage, first)) return '';
  const isName = reading.sense.class === 'name';
  if (isName && !/^(на|по)$/i.test(wordAt(passage, first - 1))) return '';
  const word = gapAfter(passage, last) === ' ' ? wordAt(passage, last + 1) : '';
  return RUSSIAN_STREETS.test(word) ? word : '';
}

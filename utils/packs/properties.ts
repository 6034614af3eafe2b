import type { Localised } from './pack-values.ts';

/**
 * What a property is about in time: a `state` holds from one day until another; an `occasion`
 * happens on a day and is worth telling ever after.
 */
export type Tense = 'state' | 'occasion';

export interface Property {
  readonly label: Localised;
  readonly tense: Tense;
}

function state(en: string, fr: string, ru: string): Property {
  return { label: { en, fr, ru }, tense: 'state' };
}

function occasion(en: string, fr: string, ru: string): Property {
  return { label: { en, fr, ru }, tense: 'occasion' };
}

/** Every property a fact may have, with its label. `npm run pack:check` refuses any other. */
export const PROPERTIES: ReadonlyMap<string, Property> = new Map([
  ['office', state('Office', 'Fonction', 'Должность')],
  ['rank', state('Rank', 'Grade', 'Звание')],
  ['born', occasion('Born', 'Naissance', 'Дата рождения')],
  ['died', occasion('Died', 'Décès', 'Дата смерти')],
  ['took-power', occasion('Took power', 'Prise du pouvoir', 'Пришёл к власти')],
  ['sworn-in', occasion('Sworn in', 'Investiture', 'Принёс присягу')],
  ['elected', occasion('Elected', 'Élection', 'Избрание')],
  [
    'transition-extended',
    occasion('Transition extended', 'Transition prolongée', 'Переходный период продлён'),
  ],
  ['capital', state('Capital', 'Capitale', 'Столица')],
  ['country', state('Country', 'Pays', 'Страна')],
  ['part-of', state('Part of', 'Fait partie de', 'Часть')],
  ['region', state('Region', 'Région', 'Регион')],
  ['formal-name', state('Formal name', 'Nom officiel', 'Официальное название')],
  ['former-name', occasion('Former name', 'Ancien nom', 'Прежнее название')],
  ['iso-3166-1', state('Country codes', 'Codes du pays', 'Коды страны')],
  ['head-of-state', state('Head of state', 'Chef de l’État', 'Глава государства')],
  ['prime-minister', state('Prime minister', 'Premier ministre', 'Премьер-министр')],
  [
    'foreign-minister',
    state('Foreign minister', 'Ministre des Affaires étrangères', 'Министр иностранных дел'),
  ],
  ['minister', state('Minister', 'Ministre', 'Министр')],
  ['head', state('Head', 'Dirigeant', 'Руководитель')],
  ['seat', state('Seat', 'Siège', 'Местопребывание')],
  ['alliance', state('Alliance', 'Alliance', 'Союз')],
  ['ecowas', state('ECOWAS', 'CEDEAO', 'ЭКОВАС')],
  ['african-union', state('African Union', 'Union africaine', 'Африканский союз')],
  [
    'armed-groups',
    state('Armed groups present', 'Groupes armés présents', 'Действующие вооружённые группы'),
  ],
  ['official-language', state('Official language', 'Langue officielle', 'Официальный язык')],
  ['independence', occasion('Independence', 'Indépendance', 'Независимость')],
  ['established', occasion('Established', 'Création', 'Создан')],
  ['dissolved', occasion('Dissolved', 'Dissolution', 'Распущен')],
  ['number', state('Number', 'Effectif', 'Численность')],
  ['announced', occasion('Announced', 'Annonce', 'Объявлено')],
  ['expelled', occasion('Expelled', 'Expulsion', 'Высылка')],
  ['troops', occasion('Troops', 'Troupes', 'Войска')],
  ['diplomats', occasion('Diplomats', 'Diplomates', 'Дипломаты')],
  ['date', occasion('Date', 'Date', 'Дата')],
  ['dates', occasion('Dates', 'Dates', 'Даты')],
  ['start', occasion('Began', 'Début', 'Начало')],
  ['end', occasion('Ended', 'Fin', 'Окончание')],
  ['result', occasion('Result', 'Résultat', 'Результат')],
  ['stops', occasion('Stops', 'Étapes', 'Остановки')],
  ['also-reported', occasion('Also reported', 'Également rapporté', 'Сообщали также')],
  ['read-more', state('Read more', 'En savoir plus', 'Подробнее')],
  ['website', state('Website', 'Site web', 'Сайт')],
  ['capital-of', state('Capital of', 'Capitale de', 'Столица страны')],
  ['countries', state('Countries', 'Pays', 'Страны')],
  ['parts', state('Parts', 'Parties', 'Части')],
  ['neighbours', state('Neighbours', 'Voisins', 'Соседи')],
  ['population', state('Population', 'Population', 'Население')],
]);

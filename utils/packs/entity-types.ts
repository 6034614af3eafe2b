import type { Localised } from './pack-values.ts';

function label(en: string, fr: string, ru: string): Localised {
  return { en, fr, ru };
}

/** Every finer type an entity may have, with its name. `npm run pack:check` refuses any other. */
export const ENTITY_TYPES: ReadonlyMap<string, Localised> = new Map([
  ['person', label('Person', 'Personne', 'Человек')],
  ['place', label('Place', 'Lieu', 'Место')],
  ['country', label('Country', 'Pays', 'Страна')],
  ['capital', label('Capital city', 'Capitale', 'Столица')],
  ['city', label('City', 'Ville', 'Город')],
  ['region', label('Region', 'Région', 'Регион')],
  ['continent', label('Continent', 'Continent', 'Континент')],
  ['territory', label('Territory', 'Territoire', 'Территория')],
  ['water', label('Body of water', 'Étendue d’eau', 'Водный объект')],
  ['organisation', label('Organisation', 'Organisation', 'Организация')],
  ['government', label('Government', 'Gouvernement', 'Правительство')],
  ['ministry', label('Ministry', 'Ministère', 'Министерство')],
  ['press-office', label('Press office', 'Service de presse', 'Пресс-служба')],
  ['regime', label('Regime', 'Régime', 'Режим')],
  ['armed-forces', label('Armed forces', 'Forces armées', 'Вооружённые силы')],
  ['security-forces', label('Security forces', 'Forces de sécurité', 'Силы безопасности')],
  ['armed-group', label('Armed group', 'Groupe armé', 'Вооружённая группировка')],
  ['group', label('Group of people', 'Groupe de personnes', 'Группа людей')],
  ['bloc', label('Group of countries', 'Groupe de pays', 'Группа стран')],
  [
    'intergovernmental',
    label(
      'Intergovernmental organisation',
      'Organisation intergouvernementale',
      'Межправительственная организация',
    ),
  ],
  ['party', label('Political party', 'Parti politique', 'Политическая партия')],
  ['company', label('Company', 'Entreprise', 'Компания')],
  ['news-agency', label('News agency', 'Agence de presse', 'Информационное агентство')],
  ['newspaper', label('Newspaper', 'Journal', 'Газета')],
  ['office', label('Office', 'Fonction', 'Должность')],
  ['event', label('Event', 'Événement', 'Событие')],
  ['visit', label('Visit', 'Visite', 'Визит')],
  ['tour', label('Tour', 'Tournée', 'Турне')],
  ['talks', label('Talks', 'Entretien', 'Переговоры')],
  ['news-conference', label('News conference', 'Conférence de presse', 'Пресс-конференция')],
  ['training', label('Training', 'Formation', 'Обучение')],
  ['invasion', label('Invasion', 'Invasion', 'Вторжение')],
  ['coup', label('Coup d’état', 'Coup d’État', 'Переворот')],
  ['expulsion', label('Expulsion', 'Expulsion', 'Высылка')],
  ['insurgency', label('Insurgency', 'Insurrection', 'Повстанчество')],
  ['election', label('Election', 'Élection', 'Выборы')],
  ['cooperation', label('Cooperation', 'Coopération', 'Сотрудничество')],
  ['relation', label('Relations', 'Relations', 'Отношения')],
]);

import { en, fr, type LinkingCase, ru } from './linking-case.ts';

/** What the rest of the story tells of a name. */
export const STORY_CASES: Readonly<Record<string, readonly LinkingCase[]>> = {
  'descriptions of a country by its region': [
    en(
      ['Soldiers seized power in Guinea.', 'The West African nation has large mines.'],
      'Guinea = guinea',
      'West African nation = guinea',
    ),
    en(
      ['Talks were held in Laos.', 'The landlocked Southeast Asian country agreed.'],
      'Laos = laos',
      'Southeast Asian country = laos',
    ),
    en(
      ['Togo and Ghana met.', 'The West African nation has large mines.'],
      'Togo = togo',
      'Ghana = ghana',
      'West African = west-africa',
    ),
    en(
      ['Talks were held in Laos.', 'The West African nation has large mines.'],
      'Laos = laos',
      'West African = west-africa',
    ),
    en(
      ['Soldiers seized power in Guinea.', 'A West African nation has large mines.'],
      'Guinea = guinea',
      'West African = west-africa',
    ),
    fr(
      ['Le Togo vote.', 'Ce petit pays d’Afrique de l’Ouest est calme.'],
      'Togo = togo',
      "pays d'Afrique de l'Ouest = togo",
    ),
    fr(['Le Togo vote.', 'Un pays africain observe le vote.'], 'Togo = togo', 'africain = africa'),
    ru(
      ['В Того голосуют.', 'В африканской стране спокойно.'],
      'Того = togo',
      'африканской стране = togo',
    ),
    ru(
      ['В Того голосуют.', 'В другой африканской стране спокойно.'],
      'Того = togo',
      'африканской = africa',
    ),
  ],
  'names that a story uses as words or for people': [
    en(['Roast a turkey slowly.', 'Turkey is best cold.']),
    en(['Turkey has closed the strait.', 'Ships wait.'], 'Turkey = turkey'),
    en('Her daughter India, and Sydney, 34, came along.'),
    en('Judge Victoria Santiago and Salvador Lima agreed.'),
    en('He came to Paris, 34, and to Berlin.', 'Paris = paris-fr', 'Berlin = berlin-de'),
    en('The Jordan Times wrote of Jordan’s harvest.', 'Jordan = jordan'),
    fr('Mme Florence Lima et M. Espagne sont partis.'),
    fr('Il dîne à l’hôtel d’Espagne, place d’Italie.'),
    fr('La place du Maroc en Afrique.', 'Maroc = morocco', 'Afrique = africa'),
    en('She wrote the novel "Farewell, Lisbon" in Lisbon.', 'Lisbon = lisbon-pt'),
    ru('Его роман «Прощай, Рим» перевели с польского.'),
    ru('Он приехал с польского завода.', 'польского = poland'),
  ],
  'towns that are called like countries': [
    en(['Lebanon, a town of 38,000, has a fair.', 'The road to Lebanon is shut.']),
    en(['He grew up in Lebanon, a village.', 'In Lebanon, nobody sleeps.']),
    en(['Lebanon, a small town in the hills, has a fair.', 'Snow fell on Lebanon.']),
    en(['Lebanon Mayor Rick Bell spoke.', 'The road to Lebanon is shut.']),
    en(['The Lebanon city council met.', 'The road to Lebanon is shut.']),
    fr(['Liban, un village de 300 habitants, vote.', 'On va à Liban.']),
    en(
      ['In Lebanon, a village was flooded.', 'The road to Lebanon is shut.'],
      'Lebanon = lebanon',
      'Lebanon = lebanon',
    ),
    en('Last week in Kenya, a town in the hills was cut off.', 'Kenya = kenya'),
    en(
      'Kenya, a country of towns, and Singapore, a city-state, agree.',
      'Kenya = kenya',
      'Singapore = singapore',
    ),
  ],
};

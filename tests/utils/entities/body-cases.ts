import { en, fr, type LinkingCase, ru } from './linking-case.ts';

/** Bodies of states, and countries in the names of bodies. */
export const BODY_CASES: Readonly<Record<string, readonly LinkingCase[]>> = {
  'bodies of states': [
    en(
      'The U.S. Navy, the US Air Force and the United States Army agreed.',
      'U.S. Navy = us-navy',
      'US Air Force = us-air-force',
      'United States Army = us-army',
    ),
    en(
      'The State Department and the U.S. Department of Education moved house.',
      'State Department = us-state-department',
      'U.S. Department of Education = us-education-department',
    ),
    en('The State Department of Health in Albany shut.'),
    en(
      'The Bank of England and MI5 share a wall.',
      'Bank of England = bank-of-england',
      'MI5 = mi5',
    ),
    en('The Royal Bank of Canada opened a branch.'),
    en('The U.S. Army Corps of Engineers built a dam.'),
    fr(
      'La Banque d’Angleterre et le Bundestag se taisent.',
      "Banque d'Angleterre = bank-of-england",
      'Bundestag = bundestag',
    ),
  ],
  'names that several states have for a body': [
    en('The House of Representatives, the Ministry of Defence and the Supreme Court met.'),
    fr('L’Assemblée nationale, le Sénat et la Cour suprême siègent.'),
    ru('Министерство обороны, сенат и Верховный суд молчат.'),
    en('The Food and Drug Administration said nothing; the FDA was closed.'),
    en(
      ['The U.S. Food and Drug Administration spoke.', 'The FDA was open.'],
      'U.S. Food and Drug Administration = us-fda',
      'FDA = us-fda',
    ),
    en('Snow delayed the ICE to Bremen by an hour.', 'Bremen = bremen-de'),
    fr('La CDC prête aux communes, et l’ICE roule.'),
  ],
  'sports and the bodies that govern them': [
    en('She chairs the UK Athletics Members Council.'),
    en('A UK Athletics inquiry and an Irish Rugby Charitable Trust ended.'),
    en('The UK Sport Minister Ann Hill spoke.', 'UK = united-kingdom'),
    en('The Kenyan Athletics Coach Ann Hill spoke.', 'Kenyan = kenya'),
  ],
  'a Russian body and its country, which stands behind it': [
    ru(
      'Минобороны России ответило Верховному суду США.',
      'Минобороны России = russian-defence-ministry',
      'России = russia',
      'Верховному суду США = us-supreme-court',
      'США = united-states',
    ),
    ru('Депутаты Госдумы едут в Пензу.', 'Госдумы = state-duma', 'Пензу = penza-ru'),
    ru('Банк России снизил ставку.', 'Банк России = bank-of-russia'),
  ],
  'names that a body has in one language, or after its full name only': [
    en('The Commonwealth must hand over the files, and the Commonwealth Ombudsman waits.'),
    en(
      'The Commonwealth of Nations met; the Commonwealth has more members now.',
      'Commonwealth of Nations = commonwealth',
      'Commonwealth = commonwealth',
    ),
    fr('Le Commonwealth se réunit demain.', 'Commonwealth = commonwealth'),
    en('Kenya’s Met Office foresees rain.', 'Kenya = kenya'),
    en('The Justice Department and the NHS lost a letter; he flew to GRU.'),
    en(
      'The U.S. Justice Department spoke. A Justice Department lawyer left.',
      'U.S. Justice Department = us-justice-department',
      'Justice Department = us-justice-department',
    ),
    en(
      'The UK National Health Service hires; the NHS needs nurses.',
      'UK National Health Service = nhs',
      'NHS = nhs',
    ),
    fr('Le département d’État se tait.'),
    fr(
      'Le département d’État américain répond, puis le département d’État se tait.',
      "département d'État américain = us-state-department",
      "département d'État = us-state-department",
    ),
    ru('Он чистил РПК.'),
    ru(
      'Рабочая партия Курдистана молчит, РПК ждёт.',
      'Рабочая партия Курдистана = pkk',
      'РПК = pkk',
    ),
    en('Tass and the Quai d’Orsay agree.', 'Tass = tass', "Quai d'Orsay = french-foreign-ministry"),
  ],
  'bodies called like others': [
    en('The Africa CDC and the Africa Centres for Disease Control and Prevention are one.'),
    en('The Pakistani Taliban, Tehreek-e-Taliban Pakistan, and Kataib Hezbollah fired.'),
    en('The Sudan People’s Liberation Army met the People’s Liberation Army of Namibia.'),
    en('The European Council on Foreign Relations booked the World Bank Stadium.'),
    en('A cadet of the U.S. Air Force Academy joined the US Army Reserve.'),
    en('Saudi Aramco, Norwegian Air, Canadian Tire and Canadian National Railway gained.'),
    fr('Les talibans pakistanais menacent.'),
    fr('Du jardin du Luxembourg au café de Paris, il pleut.'),
  ],
};

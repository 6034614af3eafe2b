/** What the linker must do with the world pack alone, as data. Sentences are our own. */
export interface LinkingCase {
  readonly language: string;
  /** Blocks of the article. */
  readonly text: readonly string[];
  /** `surface = entity` of every marked mention, in reading order. */
  readonly marked: readonly string[];
}

function en(text: string | readonly string[], ...marked: string[]): LinkingCase {
  return { language: 'en', text: [text].flat(), marked };
}
function fr(text: string | readonly string[], ...marked: string[]): LinkingCase {
  return { language: 'fr', text: [text].flat(), marked };
}
function ru(text: string | readonly string[], ...marked: string[]): LinkingCase {
  return { language: 'ru', text: [text].flat(), marked };
}

export const LINKING_CASES: Readonly<Record<string, readonly LinkingCase[]>> = {
  'plain names, short aliases and acronyms': [
    en(
      'Ministers from Kenya, the U.S. and the UAE met.',
      'Kenya = kenya',
      'U.S. = united-states',
      'UAE = united-arab-emirates',
    ),
    en('Ghana’s harbour grew; Togo’s did not.', 'Ghana = ghana', 'Togo = togo'),
    en('The word us is not a country, nor is who or is.'),
    fr('Le Sénégal et la Mauritanie négocient.', 'Sénégal = senegal', 'Mauritanie = mauritania'),
    fr("La délégation de l'Ouganda quitte l'Égypte.", 'Ouganda = uganda', 'Égypte = egypt'),
    fr('Les ministres du Tchad et du Niger.', 'Tchad = chad', 'Niger = niger'),
  ],
  'the longest name, with names that hide what they contain': [
    en('Guinea-Bissau borders Guinea.', 'Guinea-Bissau = guinea-bissau', 'Guinea = guinea'),
    en(
      'Papua New Guinea is far from Equatorial Guinea.',
      'Papua New Guinea = papua-new-guinea',
      'Equatorial Guinea = equatorial-guinea',
    ),
    en('The farm lies in New Mexico, not in Mexico.', 'Mexico = mexico'),
    en('Rates were kept by the Bank of England on Thursday.'),
    en('A guinea pig and African Americans are no places.'),
    en(
      'The Democratic Republic of the Congo answered.',
      'Democratic Republic of the Congo = democratic-republic-of-the-congo',
    ),
  ],
  'whole runs of capitals': [
    en('They drank at the Kenya Grill before the match.'),
    en('He bought shares of Quixo India and left.'),
    en('On Monday Ghana voted.', 'Ghana = ghana'),
    en('She spent a year in the South of France.', 'France = france'),
    en('An EU-Canada deal', 'EU = eu', 'Canada = canada'),
    en('The mayor of the city of Turkey spoke.'),
    en('Prime Minister of Iceland', 'Iceland = iceland'),
    en('It was France President Dupont met on Friday.', 'France = france'),
  ],
  'names of something else that hold a country': [
    en('The U.S. Open began late.'),
    en('The U.S. Navy and a U.S. Senator agreed.', 'U.S. = united-states', 'U.S. = united-states'),
    en('A U.S.-based Quixo clinic closed.', 'U.S. = united-states'),
    en('He flew Air Kenya and came late.'),
    fr('La Coupe d’Afrique se joue au Maroc.', 'Maroc = morocco'),
    fr('Un vol d’Air Algérie attendait.'),
    fr('Le nord de la Tunisie, la République du Mali.', 'Tunisie = tunisia', 'Mali = mali'),
    ru('Орденом Канады наградили врача из Мексики.', 'Мексики = mexico'),
    ru('Банк Англии повысил ставку.'),
    ru('Крупнейший банк Чада закрылся.', 'Чада = chad'),
    ru('Гостиница «Украина» открылась в Турции.', 'Турции = turkey'),
    en('The ferry Lisbon and HMS Malta left for Tunis.', 'Tunis = tunis-tn'),
    en('She went to Cuba Middle School and Chad High School.'),
    en('The Kenya High Commission shut.', 'Kenya = kenya'),
    en('He works for Spanish Bros and Danish Steel.'),
    en('Ghanaian Petroleum Commissioner Ama Osei spoke.', 'Ghanaian = ghana'),
    en('Sierra Leone Telegraph and Papua New Guinea Post agree.'),
    en('Floods hit Niger State; a Georgia State graduate left.'),
    en('Israel State Comptroller Dana Levi spoke.', 'Israel = israel'),
    fr('Il habite rue de Berlin, près de l’avenue de Tunis.'),
    fr('La Banque nationale de Belgique et l’Institut royal de Tunisie.'),
    fr('Venus de Tunisie, ils sont restés.', 'Tunisie = tunisia'),
    ru('Пробка на Минском шоссе и на улице Софии Ротару.'),
    ru('На улицах Минска тихо.', 'Минска = minsk-by'),
  ],
  'teams that are called like countries': [
    en('Ghana had met Togo twice.', 'Ghana = ghana', 'Togo = togo'),
    en('Late goals: they beat Togo 2-1 at home.'),
    en('The general had defeated Togo in the war.', 'Togo = togo'),
    fr('L’équipe du Niger a gagné.'),
    ru('Хозяева проиграли Мексике со счётом 2:1.'),
    ru('Армия проиграла Мексике войну.', 'Мексике = mexico'),
    fr('Le tournoi se joue à Bordeaux ; match amical face à la Tunisie.', 'Bordeaux = bordeaux-fr'),
    en('The striker scored before half-time and Madrid lost; Turin drew 1-1.'),
    en('The coach lives in Madrid; the goalkeeper left last season.', 'Madrid = madrid-es'),
    en('The goalkeeper joined Madrid last season as the coach left.'),
    en('In Madrid the mayor met a coach.', 'Madrid = madrid-es'),
  ],
  demonyms: [
    en('A Kenyan court freed the Burkinabe trader.', 'Kenyan = kenya', 'Burkinabe = burkina-faso'),
    en('German Chancellor Maier arrived.', 'German = germany'),
    en('She answered in Russian, then in French.'),
    en('They speak Spanish at home.'),
    fr('un avion français et des soldats maliens', 'français = france', 'maliens = mali'),
    ru('чешский премьер и польские войска', 'чешский = czech-republic', 'польские = poland'),
    ru('Он учит немецкий язык.'),
    en('He speaks Polish, Czech and Danish.'),
    en('She sang in Polish, Czech and Danish at a fair.'),
    fr(
      'Il enseigne le danois à Bruges ; le danois Lars Holm part.',
      'Bruges = bruges-be',
      'danois = denmark',
    ),
    en('In French and Danish ports, ships waited.', 'French = france', 'Danish = denmark'),
    fr('Ce roman est traduit du danois ; il parle turc et grec.'),
    fr('Le fils du danois Lars Holm.', 'danois = denmark'),
    en('Young Danish voters stayed at home.', 'Danish = denmark'),
    en('She eats Danish pastry with a Danish friend.', 'Danish = denmark'),
  ],
  'capitals and cities need to be meant': [
    en('Talks were held in Nairobi.', 'Nairobi = nairobi-ke'),
    en('Ms. Vienna, Mr Lima and Sir Cairo left.'),
    en('Paris Hiltunen sang to Jack London.'),
    en('A fire broke out in Paris, Texas.', 'Paris = paris-us'),
    en(
      ['A fire broke out in Paris, Texas.', 'In Paris, nobody slept.'],
      'Paris = paris-us',
      'Paris = paris-us',
    ),
    en('The bakers of Portland, Maine, went on strike.'),
    en('Athens, Ga., has a new mayor.', 'Athens = athens-us'),
    en('Athens, Tenn., has a new mayor.'),
    en('He flew from Athens, Greece, home.', 'Athens = athens-gr', 'Greece = greece'),
    en('The Kyiv-based company fired its chief.', 'Kyiv = kyiv-ua'),
    en('LISBON (Xyz) - A tram stopped.', 'LISBON = lisbon-pt'),
    en(['The novelist Jack Vienna spoke.', 'Vienna said nothing else.']),
    ru('Матч "Барселона" проиграла.'),
    ru('Он прилетел в Ереван из Тбилиси.', 'Ереван = yerevan-am', 'Тбилиси = tbilisi-ge'),
  ],
  namesakes: [
    en('Texas, Ohio and Georgia vote on Tuesday.'),
    en('Georgia and Armenia opened a border crossing.', 'Georgia = georgia', 'Armenia = armenia'),
    en('He moved to Atlanta, Georgia, last year.', 'Atlanta = atlanta-us'),
    en(['India Whitfield won the race.', 'Neighbouring India cheered.'], 'India = india'),
    en(['Georgia Whitfield won the race.', 'Georgia trains every day.']),
    en('Jordan Whitfield and Chad Millbrook signed.'),
    en('Jordan and Israel signed.', 'Jordan = jordan', 'Israel = israel'),
  ],
  'lines of capitals and of title case': [
    en('FLOODS HIT NORTHERN MOZAMBIQUE AND MALAWI', 'MOZAMBIQUE = mozambique', 'MALAWI = malawi'),
    en('WHO IS IN CHARGE OF US AND THEM TODAY'),
    en('Floods Hit Mozambique Hard After Cyclone', 'Mozambique = mozambique'),
  ],
  'acronyms after the full name': [
    en(
      ['The World Health Organization met.', 'WHO experts agreed.'],
      'World Health Organization = who',
      'WHO = who',
    ),
    en('WHO experts agreed.'),
    en('Floods closed the road (AP).', 'AP = ap'),
    en('An alpine pass (AP) was closed. The AP opens in May.'),
    en('The United Nations (UN) met.', 'United Nations = un', 'UN = un'),
    en('The UN and NATO agreed.', 'UN = un', 'NATO = nato'),
  ],
  'surnames after the full name, unless shared': [
    en(
      ['Macron spoke.', 'Emmanuel Macron spoke.', 'Macron left.'],
      'Emmanuel Macron = emmanuel-macron',
      'Macron = emmanuel-macron',
    ),
    en(
      ['Ibrahim Traore met Karamoko Jean-Marie Traore.', 'Traore smiled.'],
      'Ibrahim Traore = ibrahim-traore',
      'Karamoko Jean-Marie Traore = karamoko-jean-marie-traore',
    ),
    en(
      ['Ibrahim Traoré spoke.', 'Alassane Traoré is a farmer; Traoré the officer.'],
      'Ibrahim Traoré = ibrahim-traore',
      'Traoré = ibrahim-traore',
    ),
    ru(
      ['Сергей Лавров прилетел.', 'Встреча с Лавровым была долгой.'],
      'Сергей Лавров = sergei-lavrov',
      'Лавровым = sergei-lavrov',
    ),
  ],
  'Russian cases': [
    ru(
      'Послы Буркина-Фасо и Чада прибыли из Гвинеи в Демократическую Республику Конго.',
      'Буркина-Фасо = burkina-faso',
      'Чада = chad',
      'Гвинеи = guinea',
      'Демократическую Республику Конго = democratic-republic-of-the-congo',
    ),
    ru(
      'С Нидерландами и Соединёнными Штатами договорились.',
      'Нидерландами = netherlands',
      'Соединёнными Штатами = united-states',
    ),
    ru('Из Египта в Египет ехали.', 'Египта = egypt', 'Египет = egypt'),
    ru('Король Щвении уехал в Швецию.', 'Швецию = sweden'),
    ru('В Орле поют птицы, а сборная Чили тренируется.'),
  ],
  'provinces, events and bodies that only contain a name': [
    en('Shells fell on Aleppo province in Syria.', 'Syria = syria'),
    en('Voters in the state of Washington chose.'),
    en('Snow fell across Quebec and in Quebec City.', 'Quebec City = quebec-city-ca'),
    fr(
      'Le maire de Québec parle du Québec et du Canada.',
      'Québec = quebec-city-ca',
      'Canada = canada',
    ),
    en('Talks on Syria went on in Aleppo.', 'Syria = syria', 'Aleppo = aleppo-sy'),
    en('A swimmer of London 2012 remembered the Oslo Accords.'),
    en('She sits on the American Board of Cardiology.'),
    en('An American judge left.', 'American = united-states'),
    en('It is noon in Central European Time.'),
    en('The Turkish Embassy stayed shut.', 'Turkish = turkey'),
  ],
  'cities among others of their name': [
    en(
      'Flights to Hamburg, Munich and Berlin were late.',
      'Hamburg = hamburg-de',
      'Munich = munich-de',
      'Berlin = berlin-de',
    ),
    en(
      'Offices in San Francisco, Seattle and Chicago will close.',
      'San Francisco = san-francisco-us',
      'Seattle = seattle-us',
      'Chicago = chicago-us',
    ),
    en(
      'NAIROBI, Aug. 11 (Xyz) -- Once London buyers came.',
      'NAIROBI = nairobi-ke',
      'London = london-gb',
    ),
    en('A lorry left the road in Kingston on Sunday.'),
    en('Jamaica mourns the mayor of Kingston.', 'Jamaica = jamaica', 'Kingston = kingston-jm'),
    en(
      ['Const. Mary Hill of the Ontario force spoke.', 'Two men were held in London.'],
      'London = london-ca',
    ),
    en('Two men were held in London.', 'London = london-gb'),
    en('Germany thanked Anna Miller of Hamburg.', 'Germany = germany', 'Hamburg = hamburg-de'),
  ],
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
    en('He came to Paris, 34, and to Berlin.', 'Paris = paris-fr', 'Berlin = berlin-de'),
    en('The Jordan Times wrote of Jordan’s harvest.', 'Jordan = jordan'),
    fr('Mme Florence Lima et M. Espagne sont partis.'),
    fr('Il dîne à l’hôtel d’Espagne, place d’Italie.'),
    fr('La place du Maroc en Afrique.', 'Maroc = morocco', 'Afrique = africa'),
    en('She wrote the novel "Farewell, Lisbon" in Lisbon.', 'Lisbon = lisbon-pt'),
    ru('Его роман «Прощай, Рим» перевели с польского.'),
    ru('Он приехал с польского завода.', 'польского = poland'),
  ],
};

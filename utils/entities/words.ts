/** Closed word lists that rules look at, in English, French and Russian. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Titles, offices and institutions that stand beside a country's name without being part of it. */
export const ROLE_WORDS = words(
  'President Presidents Vice Prime Minister Ministers Premier Chancellor King Queen Prince Princess Emperor Crown Sultan Emir Foreign Defence Defense Interior Finance Justice Health Trade Economy Energy Education Agriculture Home Interior Deputy First Second Secretary Secretaries State General Generals Major Colonel Captain Lieutenant Sergeant Admiral Marshal Commander Chief Chief-of-Staff Army Navy Air Force Forces Military Marines Police Government Governor Parliament Congress Congressman Senate Senator Senators Embassy Consulate Ambassador Ambassadors Consul Envoy Envoys Ministry Ministries Department Supreme Constitutional High Federal Court Judge Attorney Prosecutor Republican Republicans Democrat Democrats Democratic Conservative Labour Communist Socialist Special Representative Rep MP MPs MEP Lawmaker Councillor Mayor Director Chairman Chairwoman Chair Head Leader Leaders Coach Captain Mr Mrs Ms Miss Dr Sir Lady Lord Dame Professor Prof Gen Col Capt Lt Sgt Maj Adm Sen Gov Gov. Rev Reverend Father Pope Bishop Archbishop Cardinal Imam Sheikh Ayatollah Rabbi Muslim Muslims Christian Christians Jews Jewish Sunni Sunnis Shia Shiite Shiites Kurds Kurdish Catholic Catholics Arab Arabs Olympic Revolutionary Guard Guards Security Council Coast Border Treasury National Central Embassy Airlines Football Cup ' +
    'Président Présidente Premier Ministre Général Colonel Capitaine Roi Reine Prince M Mme Monsieur Madame Ambassade Parlement Sénat Assemblée ' +
    'Президент Премьер Министр Генерал Король Посольство МИД Минобороны',
);

/** Days and months, which open headlines and follow datelines. */
export const CALENDAR_WORDS = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche',
);

/** Words that only a sentence's head writes with a capital. */
export const SENTENCE_OPENERS = words(
  'A An The This That These Those In On At By For From To Of With Within Without Under Over Across Near Around Outside Inside Into Between Among Against Along Amid After Before Since Until While When Where Whereas Whether Why What Who Which How If As And But Or Nor So Yet Because Although Though Despite Like Unlike Both Either Neither Each Every Some Many Most Much More Few Several All Any No Not Only Even Also Still Just Now Then Here There Today Yesterday Tomorrow Meanwhile However Moreover Instead Perhaps Maybe Is Are Was Were Has Have Had Will Would Can Could Should May Might Must Do Does Did Does It Its He She They We You I His Her Their Our My Your Once Back About Above Behind Beyond During Through Throughout Via Per Than Out Up Down Off Again Later Earlier Recently Currently Formerly Former New Two Three Four Five One Another Other Last Next Modern Post Pro Anti Pre Ex Non Visit Leave Outside Neighboring Neighbouring ' +
    'Le La Les L Un Une Des Du De D Au Aux À A En Dans Sur Sous Par Pour Avec Sans Entre Vers Chez Depuis Pendant Avant Après Contre Selon Et Mais Ou Où Donc Or Ni Car Que Qui Quoi Quand Comme Comment Pourquoi Si Ce Cet Cette Ces Son Sa Ses Leur Leurs Notre Nos Il Elle Ils Elles On Nous Vous Je Tu Tout Tous Toute Toutes Plus Moins Aussi Ainsi Alors Enfin Puis Hier Demain Lors Malgré Plusieurs Certains Deux Trois Arrivé Arrivée Arrivés Arrivées Venu Venue Venus Venues Parti Partie Partis Revenu Revenue Rentré Rentrée Sorti Sortie Originaire Originaires Natif Native Issu Issue Issus Exilé Exilée Expulsé Expulsée Expulsés Proche Près Loin Hors Autour Face ' +
    'В Во На Из Изо С Со К Ко По О Об Обо От До У За Над Под При Про Для Без Через Между Против После Перед Около Вокруг И А Но Или Либо Что Чтобы Как Если Когда Где Куда Откуда Пока Так Также Тоже Это Этот Эта Эти Тот Та Те Он Она Они Мы Вы Я Его Её Ее Их Не Ни Уже Ещё Еще Сейчас Теперь Тогда Сегодня Вчера Завтра Однако Поэтому Ранее Позже Кроме Среди Согласно Благодаря Несмотря Все Всё Каждый Новый Новая Новое Новые Бывший Первый Два Три',
);

/** Prepositions before a place. */
export const PLACE_PREPOSITIONS = words(
  'in at near from to outside around across inside into towards toward through via throughout beyond between leaving visiting visit ' +
    'à en dans vers depuis au aux près ' +
    'в во из на под около близ вокруг возле',
);

/** Before the genitive of a place in Russian, small or opening a sentence: "Мэр Лондона". */
export const PLACE_HEADS = words(
  'мэр мэра мэру мэром мэрия мэрии власти властей властям население населения житель жителя жители жителей жителям жительница ' +
    'улица улицы улиц улицах центр центра центре центром окраина окраины окраине окраинах пригород пригорода пригороде пригородах ' +
    'аэропорт аэропорта аэропорту вокзал вокзала вокзале район района районе районы районов районах площадь площади ' +
    'обстрел обстрела обстрелы обстрелов бомбардировка бомбардировки осада осады оборона обороны захват захвата освобождение освобождения ' +
    'администрация администрации губернатор губернатора столица столицы',
);

/** Directions before a country or city: "northern Iraq". */
export const DIRECTIONS = words(
  'Nazi Soviet Imperial Communist communist Ottoman modern ancient northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown upper lower Northern Southern Eastern Western Central Northeastern Northwestern Southeastern Southwestern mainland neighboring neighbouring nearby rural urban',
);

/** Before "of" and a country without making another name of it: "the South of France". */
export const OF_WORDS = words(
  'North South East West Northeast Northwest Southeast Southwest Republic Kingdom State Emirate Sultanate Government People Islands Island Coast City Port ' +
    'Nord Sud Est Ouest République Royaume État Émirat Gouvernement Îles Île Côte Ville Port',
);

/** Before "of" and a town: "the city of Paris". */
export const TOWN_WORDS = words('city town village suburb mayor ville commune maire');

/** Before somebody's given name: "their daughter Georgia". */
export const KIN_WORDS = words(
  'daughter son wife husband sister brother mother father girlfriend boyfriend fiancée niece nephew cousin friend baby twin named called nicknamed ' +
    'fille fils femme épouse mari sœur frère mère père compagne compagnon nièce neveu cousine amie nommée nommé prénommée prénommé ' +
    'дочь дочери дочерью дочка сын сына сыном жена жены женой муж мужа мужем сестра сестры сестрой брат брата братом мать матери отец отца',
);

/** Verbs that follow an actor, so that a capital before them is its government. */
export const ACTOR_VERBS = words(
  'said says say has had have will would wants wanted denies denied accuses accused warned warns insists insisted announced announces plans planned seeks sought hopes hoped believes agreed refused rejected condemned condemns considers claims claimed called calls sent sends signed may might should must could can does did needs is was expects vowed urged backs backed supports supported promised threatened responded reacted deployed increased ' +
    'a va avait veut dit affirme annonce accuse dénonce nie refuse souhaite prévoit doit peut ' +
    'заявил заявила заявляет считает намерен намерена может хочет будет обвинил обвинила отвергла требует',
);

/** Postal codes of American states with their press abbreviations. */
const STATES: ReadonlyMap<string, string> = new Map(
  'AL:Ala AK:Alaska AZ:Ariz AR:Ark CA:Calif CO:Colo CT:Conn DE:Del FL:Fla GA:Ga HI ID IL:Ill IN:Ind IA KS:Kan KY:Ky LA:La ME MD:Md MA:Mass MI:Mich MN:Minn MS:Miss MO:Mo MT:Mont NE:Neb NV:Nev NH NJ NM NY NC ND OH OK:Okla OR:Ore PA:Pa RI SC SD TN:Tenn TX:Tex UT VT:Vt VA:Va WA:Wash WV WI:Wis WY:Wyo'
    .split(' ')
    .flatMap((pair) => pair.split(':').map((form, _, [code = '']) => [form, code])),
);
const PROVINCES = words('ON QC BC AB MB NB NS Ont Que Alta Man Sask');

/** A state or province that an abbreviation behind a city stands for. */
export interface Division {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Postal code, known for American states. */
  readonly code: string | null;
}

/** What a postal or press abbreviation behind a city stands for; null for other words. */
export function divisionOf(abbreviation: string): Division | null {
  const code = STATES.get(abbreviation);
  if (code !== undefined) return { country: 'US', code };
  return PROVINCES.has(abbreviation) ? { country: 'CA', code: null } : null;
}

/** Words of a language rather than a people: "in Russian", "speak French". */
export const LANGUAGE_WORDS_BEFORE = words(
  'speak speaks spoke spoken speaking fluent learn learning teach teaches taught teaching translated written ' +
    'parle parler parlent parlant traduit langue ' +
    'говорит говорить говорят',
);
/** The same where no noun follows: "studied French." but "studied French law". */
export const LANGUAGE_WORDS_ALONE = words(
  'study studies studied studying understand understands understood reads ' +
    'étudie étudier étudié étudient apprend apprendre appris comprend comprendre ' +
    'изучает изучать изучал изучала учит учить знает знать понимает',
);
export const LANGUAGE_WORDS_AFTER = words(
  'language languages speaker speakers speaking dialect translation alphabet subtitles ' +
    'язык языка языке языку языком языки языков',
);

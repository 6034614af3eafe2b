/** Words that tell what a capitalised name is, lower case, in the languages of drafts. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u));
}

/** Titles that stand before persons' names. */
const TITLE_WORDS = words(
  `president minister premier chancellor king queen prince princess general captain colonel major
  lieutenant sergeant admiral mr mrs ms dr professor judge senator governor mayor ambassador secretary
  spokesman spokeswoman spokesperson speaker chief director chairman chairwoman commissioner pope capt gen col lt sen gov
  président présidente ministre général capitaine colonel lieutenant commandant roi reine juge maire
  ambassadeur ambassadrice porte-parole m mme
  coach captain striker defender goalkeeper engineer analyst researcher historian activist lawyer
  entraîneur entraîneuse attaquant attaquante gardien gardienne défenseur ingénieur ingénieure
  chercheur chercheuse historien historienne militante avocat avocate
  г-н г-жа`,
);

/** Russian titles, by how they begin: they are inflected and stand before the name. */
const TITLE_STEMS =
  /^(?:(?:вице-|экс-)?(?:президент|премьер|министр|канцлер|губернатор|мэр)|генерал|капитан|полковник|майор|адмирал|корол|посол|посл[аеу]|секретар|депутат|сенатор|директор|начальни|глав[аеыу]$|лидер|пресс-секретар|представител|тренер|нападающ|вратар|врач|учён|учен|спасател|инженер|историк|эксперт|аналитик|адвокат|жител|учител|журналист|актёр|режисс[её]р|писател|коллег)/u;

/** Whether a word, lower case, is a title or an occupation that stands before a person's name. */
export function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word) || TITLE_STEMS.test(word);
}

/** Lower-case words that say of the name behind them that it is a place's. */
const PLACE_STEMS =
  /^(?:city|town|village|island|river|lake|province|prefecture|port|district|ville|village|île|province|préfecture|région|rivière|lac|quartier|commune|город|деревн|сел[аеоу]$|остров|полуостров|област|префектур|провинци|район|посёл|посел|рек[аеиу]$|озер|порт)/u;

/** Whether a word, lower case, calls what is named behind it a place. */
export function isPlaceNoun(word: string): boolean {
  return PLACE_STEMS.test(word);
}

/** Words inside the names of places, beside those of `BODY_WORDS`. */
export const PLACE_WORDS = words(
  `street avenue river lake mount mountain bay island islands airport bridge square peninsula valley
  rue place lac mont île îles aéroport pont péninsule vallée`,
);

/** Words inside the names of events. */
export const EVENT_WORDS = words(
  `cup championship championships games olympics war festival summit prix open
  coupe copa championnat jeux guerre sommet
  кубок кубка чемпионат чемпионата игры игр олимпиада олимпиады фестиваль фестиваля саммит саммита`,
);

/** Words inside the names of bodies. */
const BODY_WORDS = words(
  `ministry service council agency union army bank party court commission university movement front
  group press office department committee corps force forces institute company corporation association
  federation league alliance organisation organization authority board police parliament assembly
  times news post club fc united rovers wanderers
  ministère service conseil agence banque parti cour commission université mouvement groupe armée
  comité institut société fédération confédération organisation autorité assemblée union ligue
  préfecture parlement ordre syndicat stade olympique racing`,
);

/** Russian nouns for bodies, by how they begin: they are inflected. */
export const BODY_STEMS =
  'министерств|служб|совет|агентств|союз|банк|парти|суд|комисси|университет|движени|управлени|комитет|фонд|федераци|ассоциаци|институт|компани|корпораци|прокуратур|парламент|полици|департамент|академи';

const BODY_STEM = new RegExp(`^(?:${BODY_STEMS})`, 'u');

/** Whether a word, lower case, is one by which bodies are named. */
export function isBodyWord(word: string): boolean {
  return BODY_WORDS.has(word) || BODY_STEM.test(word);
}

/** Prepositions after which a name is more likely a place. */
export const PLACE_PREPOSITIONS = words(
  'in at to from near across в из на под à en au aux dans depuis vers',
);

/** Capitalised at the beginning of sentences without being names. */
export const FUNCTION_WORDS = words(
  `the a an he she it they we i you his her its their our my this that these those there here at in on
  for from to of and but or if when while after before since during with without as by about over under
  some many most more several all no not what who where why how one two three four five meanwhile however
  related also last next earlier later nobody everybody somebody everyone someone none yes still yet
  then now so such each every any both another only even
  le la les un une des du de il elle ils elles nous vous je ce cette ces son sa ses leur leurs mais et ou
  si quand après avant depuis pendant avec sans par pour dans en sur sous au aux selon on ça cela nul personne tout tous toute toutes rien aucun aucune pourtant cependant ainsi alors
  он она они мы я вы это этот эта эти его её их но и или если когда после до во в на по с из за при как там здесь тут теперь потом затем также однако никто все всё что чтобы кто где
  почему ещё уже не ни то так такой такого первый первые второй два три`,
);

/** Words that tell what a capitalised name is, lower case, in the languages of drafts. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u));
}

/** Titles that stand before persons' names. */
export const TITLE_WORDS = words(
  `president minister premier chancellor king queen prince princess general captain colonel major
  lieutenant sergeant admiral mr mrs ms dr professor judge senator governor mayor ambassador secretary
  spokesman spokeswoman spokesperson speaker chief director chairman chairwoman commissioner pope capt gen col lt sen gov
  président présidente ministre général capitaine colonel lieutenant commandant roi reine juge maire
  ambassadeur ambassadrice porte-parole m mme
  президент министр премьер генерал капитан полковник король посол губернатор мэр секретарь`,
);

/** Words inside the names of bodies. */
export const BODY_WORDS = words(
  `ministry service council agency union army bank party court commission university movement front
  group press office department committee corps force forces institute company corporation association
  federation league alliance organisation organization authority board police parliament assembly
  times news post
  ministère service conseil agence banque parti cour commission université mouvement groupe armée
  comité institut société fédération organisation autorité assemblée
  министерство служба совет агентство союз банк партия суд комиссия университет движение группа`,
);

/** Prepositions after which a name is more likely a place. */
export const PLACE_PREPOSITIONS = words(
  'in at to from near across в из на под à en au aux dans depuis vers',
);

/** Capitalised at the beginning of sentences without being names. */
export const FUNCTION_WORDS = words(
  `the a an he she it they we i you his her its their our my this that these those there here at in on
  for from to of and but or if when while after before since during with without as by about over under
  some many most more several all no not what who where why how one two three four five meanwhile however
  related also last next earlier later
  le la les un une des du de il elle ils elles nous vous je ce cette ces son sa ses leur leurs mais et ou
  si quand après avant depuis pendant avec sans par pour dans en sur sous au aux selon
  он она они мы я вы это этот эта эти его её их но и или если когда после до во в на по с из за при как`,
);

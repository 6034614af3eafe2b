/** Words by which news says that somebody speaks, per language. Inside regular expressions. */
interface Cues {
  /** Verbs of saying in the past and present. */
  readonly verbs: string;
  /** "he" and its like before or behind the verb. */
  readonly pronouns: string;
  /** "according to": the name follows. */
  readonly according: string;
  /** Verb and pronoun in one: "a-t-il ajouté". */
  readonly inverted: string;
}

const ENGLISH: Cues = {
  verbs:
    'said|says|added|adds|told|tells|announced|announces|stated|states|declared|explained|wrote|writes|insisted|warned|argued|noted|stressed|recalled|continued|asked|replied|claimed|reported|confirmed|promised|pledged|tells|sighed|joked|recounted|remarked|conceded|acknowledged|complained|thinks|believes|recalls|explains|notes|argued|vowed|urged|quipped|lamented|cautioned|tweeted|posted',
  pronouns: 'he|she|they',
  according: '[Aa]ccording to',
  inverted: '(?:said|added) (?:he|she)',
};

const FRENCH: Cues = {
  verbs:
    '(?:a|ont|avait)\\s+(?:dit|déclaré|ajouté|affirmé|annoncé|indiqué|expliqué|souligné|estimé|assuré|précisé|rappelé|prévenu|écrit|répondu|confirmé|promis|lancé|fait savoir|martelé|conclu|regretté|insisté|confié|résumé|poursuivi|reconnu|admis|plaidé|dénoncé|salué|commenté|soutenu|noté|relevé|réagi|prévenu|jugé|raconté|demandé|répété|réclamé)|déclare|affirme|ajoute|annonce|indique|explique|souligne|estime|assure|précise|soupire|raconte|résume|confie|lance|prévient|répond|reconnaît|regrette|poursuit|insiste|glisse|tranche|sourit|dit|confirme|conclut|relève|rappelle|reconnaît|plaide|dénonce|martèle|commente|rapporte|témoigne|répète|réclame',
  pronouns: 'il|elle|ils|elles|on',
  according: "[Ss]elon|[Dd]['’]après",
  inverted: '(?:a|ont|avait)-t-(?:il|elle|ils|elles|on)\\s+\\p{L}+',
};

/** Russian verbs of saying in the past, without the endings for she and they. */
const RUSSIAN_PAST =
  'сказал|заявил|добавил|отметил|подчеркнул|сообщил|пояснил|объявил|рассказал|уточнил|написал|напомнил|предупредил|подтвердил|ответил|пообещал|вздохнул|признал|пожаловался|признался|возразил|заверил|заметил|посетовал|спросил|указал|объяснил|призвал|предположил|считал|полагал|утверждал|говорил|воскликнул|пошутил|резюмировал|заключил|процитировал';

const RUSSIAN: Cues = {
  verbs: `(?:${RUSSIAN_PAST})(?:а|о|и)?|(?:пожаловалась|призналась|признались|пожаловались)|говор(?:ит|ят)|заявля(?:ет|ют)|вспомина(?:ет|ют)|объясня(?:ет|ют)|счита(?:ет|ют)|рассказыва(?:ет|ют)|призна(?:ёт|ет|ют)|полага(?:ет|ют)|утвержда(?:ет|ют)|отмеча(?:ет|ют)|сообща(?:ет|ют)|добавля(?:ет|ют)|подчёркива(?:ет|ют)|подчеркива(?:ет|ют)|поясня(?:ет|ют)|уверен(?:а|ы)?|уверя(?:ет|ют)|пишет|пишут|предупрежда(?:ет|ют)|надеется`,
  pronouns: 'он|она|они',
  according: '[Пп]о словам|[Пп]о данным|[Пп]о мнению|[Кк]ак сообща(?:ет|ют)|[Кк]ак сообщила?',
  inverted: '(?:сказал|добавил|отметил)а? (?:он|она)',
};

const LANGUAGES = { en: ENGLISH, fr: FRENCH, ru: RUSSIAN } as const;

/** The cues of a language; English for those that have none here. */
export function cuesOf(language: string): Cues {
  return language === 'fr' || language === 'ru' ? LANGUAGES[language] : LANGUAGES.en;
}

/** A dot after these ends no sentence: initials and titles before names. */
const ABBREVIATED =
  '(?<=(?<!\\p{L})(?:\\p{Lu}|Capt|Gen|Col|Lt|Maj|Sgt|Dr|Mr|Mrs|Ms|Prof|St|Sen|Gov|Mme))\\.';

/** Small words inside names; of articles only what stands in names of bodies. */
const PARTICLES =
  "(?:de|du|des|la|le|al|el|bin|ben|ibn|van|von|der|den|di|da|do|dos|das|del|della|of|the|&|фон|ван|аль|бен)\\s+|d['’]";

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’-]*";

/**
 * A name as capitalised words, with particles between them. Not anchored; one capturing group has to
 * be put around it by the caller.
 */
export const NAME_SOURCE = `${CAPITALISED}(?:(?:${ABBREVIATED})?\\s+(?:${PARTICLES}){0,2}${CAPITALISED}){0,5}`;

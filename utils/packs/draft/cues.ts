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
    'said|says|added|adds|told|tells|announced|announces|stated|states|declared|explained|wrote|writes|insisted|warned|argued|noted|stressed|recalled|continued|asked|replied|claimed|reported|confirmed|promised|pledged|tells|sighed|joked|recounted|remarked|conceded|acknowledged|complained',
  pronouns: 'he|she|they',
  according: '[Aa]ccording to',
  inverted: '(?:said|added) (?:he|she)',
};

const FRENCH: Cues = {
  verbs:
    '(?:a|ont|avait)\\s+(?:dit|déclaré|ajouté|affirmé|annoncé|indiqué|expliqué|souligné|estimé|assuré|précisé|rappelé|prévenu|écrit|répondu|confirmé|promis|lancé|fait savoir)|déclare|affirme|ajoute|annonce|indique|explique|souligne|estime|assure|précise|soupire|raconte|résume|confie|lance|prévient|répond|reconnaît|regrette|poursuit|insiste|glisse|tranche',
  pronouns: 'il|elle|ils|elles|on',
  according: "[Ss]elon|[Dd]['’]après",
  inverted: '(?:a|ont|avait)-t-(?:il|elle|ils|elles|on)\\s+\\p{L}+',
};

const RUSSIAN: Cues = {
  verbs:
    '(?:сказал|заявил|добавил|отметил|подчеркнул|сообщил|пояснил|объявил|рассказал|уточнил|написал|напомнил|предупредил|подтвердил|ответил|пообещал)(?:а|и)?|говорит|заявляет|вспоминает|объясняет|считает|(?:вздохнул|признал|пожаловался|признался|возразил|заверил)(?:а|и)?',
  pronouns: 'он|она|они',
  according: '[Пп]о словам|[Пп]о данным|[Кк]ак сообщает',
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

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’-]*";

/**
 * A name as capitalised words, with particles between them. Not anchored; one capturing group has to
 * be put around it by the caller.
 */
export const NAME_SOURCE = `${CAPITALISED}(?:(?:${ABBREVIATED})?\\s+(?:(?:de|du|des|la|le|al|el|bin|ben|van|von|of|the)\\s+){0,2}${CAPITALISED}){0,5}`;

import { cuesOf } from './cues.ts';

/** "will stay, he said on": the day is that of the saying. */
const SAID = new RegExp(
  `(?<![\\p{L}])(?:${['en', 'fr', 'ru'].map((language) => cuesOf(language).verbs).join('|')})(?:\\s+[\\p{L}']+){0,3}\\s*$`,
  'iu',
);
/** Russian verbs of news in the future: of journeys first. */
const RUSSIAN =
  'буд(?:ет|ут)|посет(?:ит|ят)|(?:по|при|вы|у|за)ед(?:ет|ут)|(?:вы|по|при|у)лет(?:ит|ят)|прибуд(?:ет|ут)|отправ(?:ится|ятся)|верн[её]тся|вернутся|пройд[её]т|пройдут|состо(?:ится|ятся)|поступ(?:ит|ят)|провед[её]т|проведут|встрет(?:ится|ятся|ит|ят)';
const FUTURE = new RegExp(
  `(?<![\\p{L}])(?:will|due|set|plans?|planned|expected|scheduled|prévoi\\p{L}*|doi(?:t|vent)|prévue?s?|\\p{L}{2,}(?:ra|ront)|намерен\\p{L}*|планиру\\p{L}*|ожида\\p{L}*|${RUSSIAN})(?![\\p{L}])`,
  'iu',
);
/** "В среду он поедет": Russian often puts the day first, with at most a short subject before the verb. */
const RUSSIAN_BEHIND = new RegExp(
  `^\\p{L}*(?:\\s+(?!\\p{L}+л(?:а|и|о)?(?:с[ья])?(?!\\p{L}))[\\p{L}-]+){0,3}\\s+(?:${RUSSIAN})(?![\\p{L}])`,
  'iu',
);
/** Where the sentence begins, looking back from its end. */
const SENTENCE_START = /(?:[.!?…]["»”]?\s+(?=["«“]?\p{Lu})|\n)(?![^]*[.!?…]["»”]?\s+["«“]?\p{Lu})/u;

/** How far back a verb stands from what it is about (UTF-16 code units). */
const REACH = 140;

/**
 * True if the words before a place in the text, in its sentence, speak of what is to come: "is due to
 * fly", "se rendra", "посетит"; or those right behind it in Russian. By closed lists and the endings
 * of the French future.
 */
export function isExpected(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const sentence = before.split(SENTENCE_START).at(-1) ?? before;
  if (FUTURE.test(sentence)) return !SAID.test(sentence);
  return RUSSIAN_BEHIND.test(text.slice(at, at + REACH));
}

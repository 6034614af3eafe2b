import { cuesOf } from './cues.ts';

/** "will stay, he said on": the day is that of the saying. */
const SAID = new RegExp(
  `(?<![\\p{L}])(?:${['en', 'fr', 'ru'].map((language) => cuesOf(language).verbs).join('|')})(?:\\s+[\\p{L}']+){0,3}\\s*$`,
  'iu',
);
const FUTURE =
  /(?<![\p{L}])(?:will|due|set|plans?|planned|expected|scheduled|prévoi\p{L}*|doi(?:t|vent)|prévue?s?|\p{L}{2,}(?:ra|ront)|буд(?:ет|ут)|намерен\p{L}*|планиру\p{L}*|ожида\p{L}*|посет(?:ит|ят)|отправ(?:ится|ятся)|прилет(?:ит|ят)|пройд(?:е|у)т|состо(?:ится|ятся)|поступ(?:ит|ят)|встрет(?:ится|ятся))(?![\p{L}])/iu;
/** Where the sentence begins, looking back from its end. */
const SENTENCE_START = /(?:[.!?…]["»”]?\s+(?=["«“]?\p{Lu})|\n)(?![^]*[.!?…]["»”]?\s+["«“]?\p{Lu})/u;

/** How far back a verb stands from what it is about (UTF-16 code units). */
const REACH = 140;

/**
 * True if the words before a place in the text, in its sentence, speak of what is to come: "is due to
 * fly", "se rendra", "посетит". By closed lists and the endings of the French future.
 */
export function isExpected(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const sentence = before.split(SENTENCE_START).at(-1) ?? before;
  return FUTURE.test(sentence) && !SAID.test(sentence);
}

import { BODY_STEMS, EVENT_WORDS, FUNCTION_WORDS, isBodyWord } from './name-words.ts';

/** French adjectives behind the noun of a body: "Confédération brésilienne". */
const FRENCH_ADJECTIVE =
  '\\p{Ll}+(?:ain|aine|al|ale|aux|ais|aise|ien|ienne|éen|éenne|ique|iste|if|ive|ière?|ois|oise|aire|oire|uit|ole|ine|ande|ecque|unies?)s?';
const FRENCH_TAIL = new RegExp(
  `^(?:\\s+${FRENCH_ADJECTIVE}){0,2}(?:\\s+(?:de\\s+la\\s+|de\\s+l['’]|du\\s+|des\\s+|de\\s+|d['’]|pour\\s+l['’]|pour\\s+la\\s+)\\p{Ll}+)?(?![\\p{L}])`,
  'u',
);

/** Russian nouns in the genitive behind the noun of a body: "Министерство иностранных дел". */
const RUSSIAN_TAIL =
  /^(?:\s+\p{Ll}+(?:ого|его|ой|ей|ых|их|ния|ции|ства|ны|ры|ки|ги|за|та|ва|ия|ии|ов|ев)(?!\p{L}))?(?:\s+(?:\p{Ll}+(?:ого|его|ой|ей|ых|их|ния|ции|ства|ны|ры|ки|за|ия|ии|ов|ев)|дел|сил))?(?!\p{L})/u;

/** What a Russian adjective in a body's name leads to: "Верховный суд", "Центральная … комиссия". */
const RUSSIAN_HEAD = new RegExp(
  `^(?:\\s+\\p{Ll}+(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ей)){0,2}\\s+(?:${BODY_STEMS})\\p{Ll}*`,
  'u',
);
const RUSSIAN_ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ей)$/u;

/**
 * The small words behind a capitalised run that belong to the name of a body or an event in French and Russian, with
 * the space before them; empty where there are none. English writes them with capitals.
 */
export function bodyTail(run: string, behind: string): string {
  const tokens = run.toLowerCase().split(/\s+/u);
  const word = tokens.pop() ?? '';
  if (!tokens.every((token) => FUNCTION_WORDS.has(token))) return '';
  if (/\p{Script=Cyrillic}/u.test(run)) {
    const head = RUSSIAN_ADJECTIVE.test(word) ? (RUSSIAN_HEAD.exec(behind)?.[0] ?? '') : '';
    if (head !== '') return head;
    return isBodyWord(word) ? (RUSSIAN_TAIL.exec(behind)?.[0] ?? '') : '';
  }
  const noun = word.replace(/^l['’]/u, '');
  return isBodyWord(noun) || EVENT_WORDS.has(noun) ? (FRENCH_TAIL.exec(behind)?.[0] ?? '') : '';
}

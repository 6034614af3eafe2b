import { MONTHS, WEEKDAYS } from './month-names.ts';
import { FUNCTION_WORDS, isTitleWord } from './name-words.ts';

/** A capitalised run taken apart. */
export interface TidyName {
  /** Without opening function words, titles, days of the week; empty if nothing is left. */
  readonly name: string;
  readonly hadTitle: boolean;
  /** Whose: "Russia" in "Russia's Foreign Minister Sergei Lavrov". */
  readonly owner: string | null;
}

/**
 * Takes a run of capitalised words apart.
 * @param isCommon whether the first word, in small letters, is a common word here.
 */
export function tidyName(run: string, isCommon: (word: string) => boolean = () => false): TidyName {
  const tokens = run.replace(ELIDED_WORD, '').replace(ELIDED, '').split(/\s+/u);
  const possessive = tokens.findLastIndex(
    (token, i) => i < tokens.length - 1 && /['’]s$/u.test(token),
  );
  const owner =
    possessive < 0 ? null : tidyName(tokens.slice(0, possessive + 1).join(' '), isCommon).name;
  const own = tokens.slice(possessive + 1);
  while (own[0] !== undefined && isNoName(own[0], possessive < 0 ? isCommon : undefined))
    own.shift();
  const title = own.findLastIndex((token, i) => i < own.length - 1 && isTitle(token));
  own.splice(0, title + 1);
  while (own[0] !== undefined && isParticle(own[0])) own.shift();
  while (own.length > 0 && isNoName(own.at(-1) ?? '')) own.pop();
  const name = own.join(' ').replace(/['’]s?$/u, '');
  const isNothing = name.length < 2 || (own.length === 1 && isTitle(name));
  return { name: isNothing ? '' : name, hadTitle: title >= 0, owner: owner || null };
}

/** A French article or pronoun run together with the name: "L'Équateur", "Qu'Awa". */
const ELIDED = /^(?:[CDJLMNST]|Qu|Jusqu|Lorsqu|Puisqu)['’](?=\p{Lu})/u;

/** The same with a common word: "L'arbitre". */
const ELIDED_WORD = /^(?:[CDJLMNST]|Qu|Jusqu|Lorsqu|Puisqu)['’]\p{Ll}[\p{L}’'-]*\s?/u;

/** What stood between a title and more of it: "President of the Commission". */
function isParticle(token: string): boolean {
  return /^(?:\p{Ll}+|&)$/u.test(token);
}

function isTitle(token: string): boolean {
  return isTitleWord(plain(token));
}

function isNoName(token: string, isCommon: (word: string) => boolean = () => false): boolean {
  const word = plain(token);
  return FUNCTION_WORDS.has(word) || MONTHS.has(word) || WEEKDAYS.has(word) || isCommon(word);
}

/** Small letters, without the dot of an abbreviation and without "'m", "'ve", "'d". */
function plain(token: string): string {
  return token.toLowerCase().replace(/\.$|['’](?:m|ve|d|re|ll)$/u, '');
}

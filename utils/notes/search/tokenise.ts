import { fold } from './fold.ts';

/** Scripts written without spaces between words. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** A word of a text: folded for comparison, with its UTF-16 offsets in the text as given. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Folded words of a text, for the index and for queries alike. Scripts without spaces come out one
 * character at a time; a query in them is matched as a run of characters. Unlike words guessed by a
 * dictionary (Intl.Segmenter), that also finds a fragment whose borders the dictionary puts elsewhere.
 */
export function tokenise(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** The same words with their places in the unfolded text, for showing matches. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const term = fold(match[0]);
    return term === '' ? [] : [{ term, start: match.index, end: match.index + match[0].length }];
  });
}

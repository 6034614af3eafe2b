/** Letters that Unicode does not decompose but that readers type without their stroke or ligature. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};
const PLAIN_LETTERS = /[ßæœøđðłħıþ]/g;

/** Combining marks on alphabets where a reader may leave them out; not those of Indic or kana. */
const LOOSE_MARKS = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{M}+/gu;
/** Vowel points of Arabic and Hebrew, which running text leaves out. */
const POINTS = /[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const ASCII = /^[\u0000-\u007f]*$/;

/**
 * The form in which two spellings of a word are the same to a searching reader: lower case, without
 * accents (so `ё` is `е`, and `й` is `и` on both sides alike), full-width forms made narrow.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(LOOSE_MARKS, '$1')
    .replace(POINTS, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

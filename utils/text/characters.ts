/** What the normaliser does with a UTF-16 code unit. */
export const PLAIN = 0;
export const SPACE = 1;
export const DROPPED = 2;
export const SINGLE_QUOTE = 3;
export const DOUBLE_QUOTE = 4;
export const DASH = 5;
/** One character for several: written out. */
export const COMPACT = 6;
export const BREAK = 7;

/**
 * Stands for a block boundary in text that is handed to the normaliser, where it becomes one line
 * feed. A noncharacter (Unicode 23.7): no text in interchange contains it.
 */
export const BLOCK_BREAK = '\uffff';

/** Inclusive code unit ranges, by what becomes of them. */
const RANGES: readonly (readonly [kind: number, from: number, to: number])[] = [
  // White space: ECMAScript's \s and NEL.
  [SPACE, 0x09, 0x0d],
  [SPACE, 0x20, 0x20],
  [SPACE, 0x85, 0x85],
  [SPACE, 0xa0, 0xa0],
  [SPACE, 0x1680, 0x1680],
  [SPACE, 0x2000, 0x200a],
  [SPACE, 0x2028, 0x2029],
  [SPACE, 0x202f, 0x202f],
  [SPACE, 0x205f, 0x205f],
  [SPACE, 0x3000, 0x3000],
  // Invisible: soft hyphen, grapheme joiner, Arabic letter mark, tatweel (which only stretches a
  // word), Mongolian selectors and separator, Hangul filler, zero-width characters, bidi
  // marks and isolates, invisible operators, variation selectors, byte order mark; and the lead of
  // surrogate pairs that stand for more variation selectors and for tags (`droppedUnits`).
  [DROPPED, 0xad, 0xad],
  [DROPPED, 0x34f, 0x34f],
  [DROPPED, 0x61c, 0x61c],
  [DROPPED, 0x640, 0x640],
  [DROPPED, 0x180b, 0x180e],
  [DROPPED, 0x200b, 0x200f],
  [DROPPED, 0x202a, 0x202e],
  [DROPPED, 0x2060, 0x206f],
  [DROPPED, 0x3164, 0x3164],
  [DROPPED, 0xfe00, 0xfe0f],
  [DROPPED, 0xfeff, 0xfeff],
  [DROPPED, 0xdb40, 0xdb40],
  // Apostrophes, single quotation marks, primes, the acute accent typed for an apostrophe; and the
  // Greek numeral sign and oxia, which composing turns into two of them.
  [SINGLE_QUOTE, 0xb4, 0xb4],
  [SINGLE_QUOTE, 0x2b9, 0x2b9],
  [SINGLE_QUOTE, 0x2bb, 0x2bd],
  [SINGLE_QUOTE, 0x374, 0x374],
  [SINGLE_QUOTE, 0x1ffd, 0x1ffd],
  [SINGLE_QUOTE, 0x2018, 0x201b],
  [SINGLE_QUOTE, 0x2032, 0x2032],
  [SINGLE_QUOTE, 0x2035, 0x2035],
  [SINGLE_QUOTE, 0x2039, 0x203a],
  [SINGLE_QUOTE, 0xff07, 0xff07],
  // Double quotation marks, guillemets, double primes.
  [DOUBLE_QUOTE, 0xab, 0xab],
  [DOUBLE_QUOTE, 0xbb, 0xbb],
  [DOUBLE_QUOTE, 0x201c, 0x201f],
  [DOUBLE_QUOTE, 0x2033, 0x2033],
  [DOUBLE_QUOTE, 0x2036, 0x2036],
  [DOUBLE_QUOTE, 0x301d, 0x301f],
  [DOUBLE_QUOTE, 0xff02, 0xff02],
  // Hyphens, dashes, the minus sign.
  [DASH, 0x2010, 0x2015],
  [DASH, 0x2043, 0x2043],
  [DASH, 0x2212, 0x2212],
  [DASH, 0xfe58, 0xfe58],
  [DASH, 0xfe63, 0xfe63],
  [DASH, 0xff0d, 0xff0d],
  // The ellipsis; Latin and Armenian ligatures.
  [COMPACT, 0x2026, 0x2026],
  [COMPACT, 0xfb00, 0xfb06],
  [COMPACT, 0xfb13, 0xfb17],
  [BREAK, 0xffff, 0xffff],
];

/** Kind by code unit: one look-up a character in the normaliser's inner loop. */
export const KIND: Uint8Array = (() => {
  const kinds = new Uint8Array(0x10000);
  for (const [kind, from, to] of RANGES) kinds.fill(kind, from, to + 1);
  return kinds;
})();

/** Code units of the dropped character at an offset: 2 for a surrogate pair; 0 if it is not dropped. */
export function droppedUnits(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (KIND[unit] !== DROPPED) return 0;
  return unit === 0xdb40 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

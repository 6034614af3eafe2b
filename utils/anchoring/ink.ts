/**
 * A normalised text reduced to what can be seen, its "ink": no white space (layouts differ in it
 * most, and a missing blank between two table cells must not lose a quote), no case, and one form of
 * punctuation that is written in several in East Asian text.
 */
export interface Ink {
  /** Folded UTF-16 units without white space. */
  readonly codes: Uint16Array;
  /** Offset in the text of each unit, and the text's length behind the last. */
  readonly at: Int32Array;
  readonly length: number;
}

/** A stretch of ink, end exclusive. */
export interface InkSpan {
  readonly start: number;
  readonly end: number;
}

/** Inclusive ranges of units that count as another, or as the one so far below. */
const ALIKE: readonly (readonly [from: number, to: number, as: string | number])[] = [
  // Full-width forms but for the tilde, which is written for a wave dash; half-width punctuation.
  [0xff01, 0xff5d, 0xfee0],
  [0x3001, 0x3001, ','],
  [0xff64, 0xff64, ','],
  [0x3002, 0x3002, '.'],
  [0xff61, 0xff61, '.'],
  // Corner brackets, also set upright.
  [0x300c, 0x300f, '"'],
  [0xfe41, 0xfe44, '"'],
  [0xff62, 0xff63, '"'],
  // Hyphens and dashes of other scripts, long, wavy and upright ones.
  [0x058a, 0x058a, '-'],
  [0x05be, 0x05be, '-'],
  [0x1806, 0x1806, '-'],
  [0x2e3a, 0x2e3b, '-'],
  [0x301c, 0x301c, '-'],
  [0x3030, 0x3030, '-'],
  [0x30a0, 0x30a0, '-'],
  [0xfe31, 0xfe32, '-'],
  [0xff5e, 0xff5e, '-'],
];

/** Folded form of each code unit, filled as units are met; 0 stands for not yet known. */
const folded = new Uint16Array(0x10000);

/** Text units read in one go: a few milliseconds on a slow processor, even before the engine has optimised it. */
const STEP = 8192;

/** Takes the ink of a normalised text (only U+0020 and U+000A are white space in it). */
export function inkOf(text: string): Ink {
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length + 1);
  const length = take(text, 0, text.length, codes, at, 0);
  return inkFrom(text, codes, at, length);
}

/** `inkOf`, stopping now and then so that the thread can be given back in between. */
export function* takingInk(text: string): Generator<void, Ink> {
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length + 1);
  let length = 0;
  for (let from = 0; from < text.length; from += STEP) {
    length = take(text, from, Math.min(text.length, from + STEP), codes, at, length);
    yield;
  }
  return inkFrom(text, codes, at, length);
}

/** Adds the ink of a stretch of text to what was taken already; returns how much there is then. */
function take(
  text: string,
  from: number,
  to: number,
  codes: Uint16Array,
  at: Int32Array,
  taken: number,
): number {
  let length = taken;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 || unit === 0x0a) continue;
    codes[length] = folded[unit] || fold(unit);
    at[length++] = i;
  }
  return length;
}

function inkFrom(text: string, codes: Uint16Array, at: Int32Array, length: number): Ink {
  at[length] = text.length;
  return { codes: codes.subarray(0, length), at: at.subarray(0, length + 1), length };
}

/** Units whose lower case is longer than themselves stay as they are, so offsets do too. */
function fold(unit: number): number {
  const plain = plainUnit(unit);
  const lower = String.fromCharCode(plain).toLowerCase();
  const code = lower.length === 1 ? lower.charCodeAt(0) : plain;
  folded[unit] = code;
  return code;
}

function plainUnit(unit: number): number {
  const like = ALIKE.find(([from, to]) => unit >= from && unit <= to);
  if (!like) return unit;
  const [, , as] = like;
  return typeof as === 'number' ? unit - as : as.charCodeAt(0);
}

/** What of a normalised text makes a wording: its ink, but with its case. */
export function wordingOf(text: string): string {
  const letters = text.replaceAll(/\s/g, '');
  return letters.replaceAll(/[^\0-\u0589]/g, (unit) =>
    String.fromCharCode(plainUnit(unit.charCodeAt(0))),
  );
}

/** The ink as a string of the same offsets, for the engine's own search. */
export function inkString({ codes }: Ink): string {
  const bytes = new Uint8Array(codes.buffer, codes.byteOffset, codes.byteLength);
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
}

/** Where the only occurrence of some words begins; -1 if there is none or another. */
export function onlyIndex(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? -1 : at;
}

/** Index of the first ink unit at or behind a text offset. */
export function inkIndex(ink: Ink, offset: number): number {
  let low = 0;
  let high = ink.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ink.at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word begins at an ink unit: white space before it, or a script written without. */
export function startsWord(ink: Ink, index: number): boolean {
  if (index <= 0 || index >= ink.length) return true;
  if ((ink.at[index] ?? 0) !== (ink.at[index - 1] ?? 0) + 1) return true;
  return isUnspaced(ink.codes[index] ?? 0) || isUnspaced(ink.codes[index - 1] ?? 0);
}

/** Kana, Han, Thai, Lao, Khmer and Burmese run words together without blanks. */
export function isUnspaced(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3000 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

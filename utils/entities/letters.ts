/** What stands inside a word: letters, digits, combining marks. Outside the BMP nothing does. */
const WORD = /[\p{L}\p{N}\p{M}]/u;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const UNITS = 0x10000;
const wordTable = new Uint8Array(UNITS);
const capitalTable = new Uint8Array(UNITS);
for (let unit = 0; unit < UNITS; unit += 1) {
  if (unit >= 0xd800 && unit <= 0xdfff) continue;
  const character = String.fromCharCode(unit);
  if (!WORD.test(character)) continue;
  wordTable[unit] = 1;
  if (CAPITAL.test(character)) capitalTable[unit] = 1;
}

/** 1 for every UTF-16 code unit that belongs to a word, 0 otherwise. */
export const WORD_UNITS: Readonly<Uint8Array> = wordTable;

/** True if the unit at `offset` (UTF-16 code units) belongs to a word; false outside the text. */
export function isWordUnitAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && wordTable[text.charCodeAt(offset)] === 1;
}

/** True if a capital letter stands at `offset` (UTF-16 code units), by default at the beginning. */
export function isCapitalised(text: string, offset = 0): boolean {
  return capitalTable[text.charCodeAt(offset)] === 1;
}

/** FNV-1a, 32 bits, over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Hash of the word that begins at `start`, up to the first unit outside a word. */
export function hashFirstWord(text: string, start: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (wordTable[unit] === 0) break;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return hash;
}

/** Without diacritics: `Traoré` gives `Traore`. Length may change. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Cyrillic ё as е, unit for unit, so that offsets stay. */
export function foldYo(text: string): string {
  return text.includes('ё') || text.includes('Ё')
    ? text.replace(/ё/g, 'е').replace(/Ё/g, 'Е')
    : text;
}

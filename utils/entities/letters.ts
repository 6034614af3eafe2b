/** What stands inside a word: letters, digits, combining marks. Outside the BMP nothing does. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CAPITAL = /[\p{Lu}\p{Lt}]+/gu;
const UNITS = 0x10000;
/** As many arguments as every engine takes. */
const CHUNK = 0x1000;
/** Every unit at its own offset, so that one match fills a whole range; surrogates as spaces. */
const ALL_UNITS = allUnits();

function allUnits(): string {
  let units = '';
  const chunk = new Uint16Array(CHUNK);
  for (let from = 0; from < UNITS; from += CHUNK) {
    for (let at = 0; at < CHUNK; at += 1) {
      const unit = from + at;
      chunk[at] = unit >= 0xd800 && unit <= 0xdfff ? 0x20 : unit;
    }
    units += Reflect.apply(String.fromCharCode, undefined, chunk);
  }
  return units;
}

function tableOf(pattern: RegExp): Uint8Array {
  const table = new Uint8Array(UNITS);
  for (const { index, 0: run } of ALL_UNITS.matchAll(pattern)) {
    table.fill(1, index, index + run.length);
  }
  return table;
}

const wordTable = tableOf(WORD);
const capitalTable = tableOf(CAPITAL);

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

/** Hash of the word that begins at `start`, up to the first unit outside a word, at most to `to`. */
export function hashWord(text: string, start: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (wordTable[unit] === 0) break;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return hash;
}

/** Hash of the first two words with what stands between them; of the only one if there is no second. */
export function hashHead(text: string, start: number, to: number): number {
  let behind = start;
  while (behind < to && wordTable[text.charCodeAt(behind)] === 1) behind += 1;
  const first = hashWord(text, start, to);
  return secondWord(text, behind, to, first) ?? first;
}

/** The hash of a first word that ends at `at`, carried on over the second; null if there is none. */
export function secondWord(text: string, at: number, to: number, first: number): number | null {
  let hash = first;
  let next = at;
  let unit = text.charCodeAt(next);
  while (next < to && wordTable[unit] === 0) {
    hash = Math.imul(hash ^ unit, HASH_PRIME);
    next += 1;
    unit = text.charCodeAt(next);
  }
  if (next >= to) return null;
  while (next < to && wordTable[unit] === 1) {
    hash = Math.imul(hash ^ unit, HASH_PRIME);
    next += 1;
    unit = text.charCodeAt(next);
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

import { normalise } from '../text/normalise.ts';
import { foldYo, isWordUnitAt, unaccented } from './letters.ts';

/**
 * The forms under which a name stands in the index: normalised as the text is, ё as е, with and
 * without accents. Names that do not begin with a letter or digit cannot be indexed and are left out.
 */
export function surfaceForms(name: string): string[] {
  const plain = foldYo(normalise(name, true).text);
  if (!isWordUnitAt(plain, 0)) return [];
  const bare = unaccented(plain);
  // й and й without its breve are different letters of Russian, so Cyrillic keeps its marks.
  return bare === plain || /[Ѐ-ӿ]/.test(plain) ? [plain] : [plain, bare];
}

/**
 * Cases of Russian names that no list has: which forms belong to one name, and its nominative. By the
 * endings of the usual declensions (Zaliznyak's grammar, without stress and without vowels that fall
 * out); two names of one stem, a married couple's, are told apart by nothing here.
 */

interface Declension {
  /** The nominative's ending first. */
  readonly endings: readonly string[];
  /** What its stems end in; missing means anything. */
  readonly stem?: RegExp;
  readonly gender?: 'm' | 'f';
}

const FAMILY = /(?:[ое]в|ёв|[иы]н)$/u;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;
const VOWEL = /[аеёиоуыэюя]$/u;

const DECLENSIONS: readonly Declension[] = [
  { endings: ['', 'а', 'у', 'ым', 'е'], stem: FAMILY, gender: 'm' },
  { endings: ['а', 'ой', 'у'], stem: FAMILY, gender: 'f' },
  { endings: ['ий', 'ого', 'ому', 'им', 'ом'], stem: /[сц]к$/u, gender: 'm' },
  { endings: ['ая', 'ой', 'ую'], stem: /[сц]к$/u, gender: 'f' },
  { endings: ['ия', 'ии', 'ию', 'ией'], gender: 'f' },
  { endings: ['ий', 'ия', 'ию', 'ием', 'ии'], gender: 'm' },
  { endings: ['й', 'я', 'ю', 'ем', 'е'], stem: VOWEL, gender: 'm' },
  { endings: ['ь', 'я', 'ю', 'ем', 'е'], stem: CONSONANT, gender: 'm' },
  { endings: ['ь', 'и', 'ью'], stem: CONSONANT, gender: 'f' },
  { endings: ['', 'а', 'у', 'ом', 'ем', 'е'], stem: CONSONANT, gender: 'm' },
  { endings: ['а', 'ы', 'и', 'е', 'у', 'ой', 'ей'], stem: CONSONANT, gender: 'f' },
  { endings: ['я', 'и', 'е', 'ю', 'ей', 'ёй'], gender: 'f' },
  { endings: ['о', 'а', 'у', 'ом', 'е'], stem: CONSONANT },
  { endings: ['ы', '', 'ов', 'ам', 'ами', 'ах'], stem: CONSONANT },
];

/** A stem shorter than this says nothing (UTF-16 code units). */
const SHORTEST_STEM = 3;

/** True for a word in Cyrillic letters, to which all of this applies. */
export function isCyrillic(word: string): boolean {
  return /^[\p{Script=Cyrillic}-]+$/u.test(word);
}

/** Whether two words can be forms of one name. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return isCyrillic(a) && isCyrillic(b) && readings([a, b]).length > 0;
}

/**
 * The nominative of a name from forms of it that stand in a text; null where they do not tell.
 * @param gender where the first name before it tells.
 */
export function nominativeOf(forms: readonly string[], gender?: 'm' | 'f'): string | null {
  const [only] = forms;
  if (only === undefined || !forms.every(isCyrillic)) return null;
  const possible = readings(forms).filter(
    (each) => gender === undefined || each.gender === undefined || each.gender === gender,
  );
  const seen = possible.filter(({ nominative }) => forms.includes(nominative));
  if (forms.length === 1 && gender === undefined) return certainNominative(only);
  return (
    (seen[0] ?? (forms.length > 1 || gender !== undefined ? possible[0] : undefined))?.nominative ??
    null
  );
}

interface Reading {
  readonly nominative: string;
  readonly gender: Declension['gender'];
}

/** Declensions that all the forms fit, with the nominative that each of them makes of the stem. */
function readings(forms: readonly string[]): Reading[] {
  const [first = ''] = forms;
  return DECLENSIONS.flatMap(({ endings, stem, gender }) =>
    endings.flatMap((ending) => {
      if (!first.endsWith(ending)) return [];
      const root = first.slice(0, first.length - ending.length);
      if (root.length < SHORTEST_STEM || (stem && !stem.test(root))) return [];
      const fits = forms.every(
        (form) => form.startsWith(root) && endings.includes(form.slice(root.length)),
      );
      return fits ? [{ nominative: root + (endings[0] ?? ''), gender }] : [];
    }),
  );
}

/** Of a single form: only endings that belong to one case of one declension. */
function certainNominative(form: string): string | null {
  const family = /^(.+(?:[ое]в|ёв|[иы]н))ым$/u.exec(form)?.[1];
  if (family !== undefined) return family;
  const adjective = /^(.+[сц]к)(?:ого|ому|им)$/u.exec(form)?.[1];
  return adjective === undefined ? null : `${adjective}ий`;
}

import { genderOfName } from './first-names.ts';
import { isCyrillic, isSameWord, nominativeOf } from './russian-cases.ts';

/** Whether two runs are one name: the same, inflected, or one with more names in its middle. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a.split(' '), b.split(' ')];
  if (one.length === other.length) {
    return one.every((token, i) => isSameWord(token, other[i] ?? ''));
  }
  if (one.length < 2 || other.length < 2 || namesNoPerson(a) || namesNoPerson(b)) return false;
  return (
    isSameWord(one[0] ?? '', other[0] ?? '') && isSameWord(one.at(-1) ?? '', other.at(-1) ?? '')
  );
}

/** Small words inside: a body's or a place's name, whose middle tells it from others. */
function namesNoPerson(name: string): boolean {
  return /\s\p{Ll}/u.test(name);
}

/** Whether a single word can be the last of a longer name, and so its short form. */
export function isShortOf(word: string, full: string): boolean {
  const last = full.split(' ').at(-1) ?? '';
  return !word.includes(' ') && full.includes(' ') && isSameWord(word, last);
}

/**
 * The form to file a name under: its nominative where Russian endings tell it, else the longest form
 * that is seen most.
 * @param forms every form seen, most frequent first.
 * @param short forms of its last word alone.
 */
export function headForm(forms: readonly string[], short: readonly string[] = []): string {
  const longest = forms.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0] ?? '';
  const tokens = longest.split(' ');
  if (!tokens.every(isCyrillic)) return longest;
  const all = forms.map((form) => form.split(' '));
  const columns = tokens.map((token, i) => {
    const own = all.flatMap((form) => {
      if (i === 0) return form[0] ?? [];
      if (i === tokens.length - 1) return form.at(-1) ?? [];
      return form.length === tokens.length ? (form[i] ?? []) : [];
    });
    return [...new Set([token, ...own, ...(i === tokens.length - 1 ? short : [])])];
  });
  const first = nominativeOf(columns[0] ?? [])?.split('-')[0] ?? tokens[0] ?? '';
  const gender =
    tokens.length > 1 ? (genderOfName(first) ?? genderOfForms(columns[0] ?? [])) : undefined;
  return columns
    .map((column, i) => {
      const own = tokens[i] ?? '';
      if (column.length === 1 && tokens.length > 1 && gender === undefined) return own;
      return nominativeOf(column, gender) ?? own;
    })
    .join(' ');
}

/** The gender of a first name that stands in any case: "Ивана", "Марии"; undefined if none is known. */
export function genderOfForms(forms: readonly string[]): 'm' | 'f' | undefined {
  for (const gender of ['m', 'f'] as const) {
    const nominative = nominativeOf(forms, gender);
    if (nominative !== null && genderOfName(nominative) === gender) return gender;
  }
  return undefined;
}

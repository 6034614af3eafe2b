import { adjectiveForms, personForms } from './russian.ts';

/** "Afghan" gives "Afghans"; forms that end in a sibilant have no plural of their own. */
export function englishPeople(row: string): string[] {
  return splitEnglish(row).flatMap((form) =>
    /(s|sh|ch|se|men|man|i-Vanuatu|tswana|sotho)$/.test(form) ? [form] : [form, `${form}s`],
  );
}

/** Words of a row; two capitalised words that make one form ("South African") stay together. */
function splitEnglish(row: string): string[] {
  const first =
    /^(North|South|West|East|Central|Southern|Western|Eastern|Costa|Puerto|Sri|New|Sierra|Cape|Cabo|St|Equatorial|Papua|Latin|Middle|Southeast|Saudi(?= Arabian))$/;
  const forms: string[] = [];
  let prefix = '';
  for (const word of row.split(' ').filter(Boolean)) {
    if (word === 'Saudi' && !prefix && !forms.includes('Saudi')) {
      forms.push(word);
      continue;
    }
    if (first.test(word) || word === 'Saudi') {
      prefix += `${word} `;
      continue;
    }
    forms.push(prefix + word);
    prefix = '';
  }
  return forms;
}

/** Masculine and feminine, singular and plural, as adjective (small) and as people (capital). */
export function frenchPeople(row: string): string[] {
  const forms = row
    .split(' ')
    .filter(Boolean)
    .flatMap((pair) => pair.split('/'))
    .flatMap((form) => (/[sx]$/.test(form) ? [form] : [form, `${form}s`]));
  return [...new Set(forms.flatMap((form) => [form, capital(form)]))];
}

/** The adjective in all forms, then the nouns; small and, for the head of a sentence, capital. */
export function russianPeople(row: string): string[] {
  const forms = row
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => (/[ыио]й$/.test(word) ? adjectiveForms(word) : personForms(word)));
  return [...new Set(forms.flatMap((form) => [form, capital(form)]))];
}

function capital(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

import { adjectiveForms, personForms } from './russian.ts';

/** A form of a people's name; nouns mean the people ("Russians"), adjectives the country too. */
export interface PeopleForm {
  readonly text: string;
  readonly noun: boolean;
}

/** English words that are only nouns. */
const ENGLISH_NOUN =
  /^(Briton|Brit|Scot|Scots|Dane|Finn|Pole|Spaniard|Swede|Turk|Icelander|Greenlander|New Zealander|Liechtensteiner|Luxembourger|Hongkonger|Aussie)$|(ch|sh|ts)(wo)?m[ae]n$/;

/** "Afghan" gives "Afghans"; forms that end in a sibilant have no plural of their own. */
export function englishPeople(row: string): PeopleForm[] {
  return splitEnglish(row).flatMap((word) => {
    const text = bare(word);
    const single = { text, noun: word !== text || ENGLISH_NOUN.test(text) };
    return /(s|sh|ch|se|(ch|sh|ts)(wo)?m[ae]n|i-Vanuatu|tswana|sotho)$/.test(text)
      ? [single]
      : [single, { text: `${text}s`, noun: true }];
  });
}

/** Words of a row; two capitalised words that make one form ("South African") stay together. */
function splitEnglish(row: string): string[] {
  const first =
    /^(North|Northern|South|West|East|Central|Southern|Western|Eastern|Costa|Puerto|Sri|New|Sierra|Cape|Cabo|St|Equatorial|Papua|Latin|Middle|Southeast|Saudi(?= Arabian))$/;
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
export function frenchPeople(row: string): PeopleForm[] {
  const forms = row
    .split(' ')
    .filter(Boolean)
    .flatMap((pair) =>
      bare(pair)
        .split('/')
        .map((text) => ({ text, noun: pair !== bare(pair) })),
    )
    .flatMap((form) =>
      /[sx]$/.test(form.text) ? [form] : [form, { ...form, text: `${form.text}s` }],
    );
  return forms.flatMap((form) => [form, { text: capital(form.text), noun: true }]);
}

/** The adjective in all forms, then the nouns; small and, for the head of a sentence, capital. */
export function russianPeople(row: string): PeopleForm[] {
  const forms = row
    .split(' ')
    .filter(Boolean)
    .flatMap((cell) => {
      const word = bare(cell);
      const person = !/[ыио]й$/.test(word);
      const noun = person || word !== cell;
      return (person ? personForms(word) : adjectiveForms(word)).map((text) => ({ text, noun }));
    });
  return forms.flatMap((form) => [form, { ...form, text: capital(form.text) }]);
}

/** Without the brackets of a form that also means something else, such as a language. */
function bare(cell: string): string {
  return cell.replace(/^\[|\]$/g, '');
}

function capital(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

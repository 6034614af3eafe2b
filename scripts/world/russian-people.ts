import { adjectiveForms } from './russian.ts';

/**
 * A man's or woman's full name, or a surname, in the Russian cases. Surnames in -ов, -ин take the
 * instrumental -ым, those in -ий change as adjectives, those in a vowel but -а stay.
 */
export function personCases(name: string): string[] {
  const words = name.split(' ');
  const rows = words.map(wordRow);
  const forms = [0, 1, 2, 3, 4].map((at) =>
    rows.map((row, word) => row?.[at] ?? words[word] ?? '').join(' '),
  );
  return [...new Set([name, ...forms])];
}

/** Genitive, dative, accusative, instrumental, prepositional; undefined if the word stays. */
function wordRow(word: string): readonly string[] | undefined {
  const stem = word.slice(0, -1);
  if (/(ий|ый)$/.test(word) && word.length > 6) {
    const forms = adjectiveForms(word);
    const pick = (at: number): string => forms[at] ?? word;
    return [pick(1), pick(2), pick(1), pick(3), pick(4)];
  }
  if (/[ий]й$/.test(word) || /[аеоу]й$/.test(word)) {
    return [
      `${stem}я`,
      `${stem}ю`,
      `${stem}я`,
      `${stem}ем`,
      word.endsWith('ий') ? `${stem}и` : `${stem}е`,
    ];
  }
  if (word.endsWith('ь')) return [`${stem}я`, `${stem}ю`, `${stem}я`, `${stem}ем`, `${stem}е`];
  if (/[гкхжшчщ]а$/.test(word))
    return [`${stem}и`, `${stem}е`, `${stem}у`, `${stem}ой`, `${stem}е`];
  if (word.endsWith('а')) return [`${stem}ы`, `${stem}е`, `${stem}у`, `${stem}ой`, `${stem}е`];
  if (/(ов|ев|ин)$/.test(word))
    return [`${word}а`, `${word}у`, `${word}а`, `${word}ым`, `${word}е`];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) {
    return [`${word}а`, `${word}у`, `${word}а`, `${word}ом`, `${word}е`];
  }
  return undefined;
}

/**
 * Russian case forms by ending, for names of places and peoples. The rules are those of any school
 * grammar; where an ending leaves two readings both are made, since a form that does not exist
 * cannot do harm in an index. Names that end in -о, -и, -у, -э, -ю do not change.
 */

const HUSHING = /[жшчщц]$/;
const VELAR = /[гкхжшчщ]$/;

/** All cases, singular and plural, of an adjective in -ский, -ой, -ый, -ий, both genders and neuter. */
export function adjectiveForms(adjective: string): string[] {
  const soft = /(?<![кгхжшчщ])ий$/.test(adjective);
  const stem = adjective.replace(/(ый|ий|ой|ая|ое|ые|ие|яя|ее)$/, '');
  if (stem === adjective) return [adjective];
  const velar = VELAR.test(stem);
  const endings = soft
    ? ['ий', 'его', 'ему', 'им', 'ем', 'яя', 'ей', 'юю', 'ее', 'ие', 'их', 'ими']
    : velar
      ? ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их', 'ими']
      : ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ыми'];
  return [...new Set([adjective, ...endings.map((ending) => stem + ending)])];
}

/** Case forms of a noun for people: -ец, -ин, -ка, or a plain stem, singular and plural. */
export function personForms(noun: string): string[] {
  if (noun.endsWith('ец')) {
    const base = noun.slice(0, -2);
    const stem = /[аеиоуыэюя]$/.test(base) ? `${base}йц` : `${base}ц`;
    return [noun, ...['а', 'у', 'ем', 'е', 'ы', 'ев', 'ам', 'ами', 'ах'].map((e) => stem + e)];
  }
  if (/[ая]нин$/.test(noun)) {
    const stem = noun.slice(0, -2);
    return [
      noun,
      ...['ина', 'ину', 'ином', 'ине', 'е', '', 'ам', 'ами', 'ах'].map((e) => stem + e),
    ].filter((form) => form.length > 3);
  }
  if (noun.endsWith('ин')) {
    const stem = noun.slice(0, -2);
    return [
      noun,
      ...['ина', 'ину', 'ином', 'ине', 'ы', '', 'ам', 'ами', 'ах'].map((e) => stem + e),
    ];
  }
  if (noun.endsWith('рок')) {
    const stem = `${noun.slice(0, -2)}к`;
    return [noun, ...['а', 'у', 'ом', 'е', 'и', 'ам', 'ами', 'ах'].map((e) => stem + e)];
  }
  if (/[кч]а$/.test(noun)) {
    const stem = noun.slice(0, -1);
    const before = stem.slice(0, -1);
    const many = /[ьйшч]$/.test(before) ? `${before.replace(/[ьй]$/, '')}ек` : `${before}ок`;
    return [noun, ...['и', 'е', 'у', 'ой', 'ам', 'ами', 'ах'].map((e) => stem + e), many];
  }
  const endings = VELAR.test(noun)
    ? ['а', 'у', 'ом', 'е', 'и', 'ов', 'ам', 'ами', 'ах']
    : ['а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'];
  return [noun, ...endings.map((ending) => noun + ending)];
}

type Cases = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

/** Readings of one word of a name; each gives the five oblique cases. */
function wordCases(word: string, plural: boolean): Cases[] {
  const stem1 = word.slice(0, -1);
  const stem2 = word.slice(0, -2);
  if (/(ый|ий)$/.test(word) && word.length > 4) {
    const soft = /(?<![кгхжшчщ])ий$/.test(word);
    return [
      soft
        ? [`${stem2}его`, `${stem2}ему`, word, `${stem2}им`, `${stem2}ем`]
        : [
            `${stem2}ого`,
            `${stem2}ому`,
            word,
            `${stem2}${word.endsWith('ий') ? 'им' : 'ым'}`,
            `${stem2}ом`,
          ],
    ];
  }
  if (word.endsWith('ая'))
    return [[`${stem2}ой`, `${stem2}ой`, `${stem2}ую`, `${stem2}ой`, `${stem2}ой`]];
  if (word.endsWith('яя'))
    return [[`${stem2}ей`, `${stem2}ей`, `${stem2}юю`, `${stem2}ей`, `${stem2}ей`]];
  if (word.endsWith('ое'))
    return [
      [
        `${stem2}ого`,
        `${stem2}ому`,
        word,
        `${stem2}${VELAR.test(stem2) ? 'им' : 'ым'}`,
        `${stem2}ом`,
      ],
    ];
  // "собрание", "управление": nouns, for no adjective has a vowel before -ние.
  if (/[аея]ние$/.test(word)) return [[`${stem1}я`, `${stem1}ю`, word, `${stem1}ем`, `${stem1}и`]];
  if (/(ые|ие)$/.test(word)) {
    const vowel = word.at(-2) ?? 'ы';
    return [
      [`${stem2}${vowel}х`, `${stem2}${vowel}м`, word, `${stem2}${vowel}ми`, `${stem2}${vowel}х`],
    ];
  }
  if (word.endsWith('ия'))
    return [[`${stem1}и`, `${stem1}и`, `${stem1}ю`, `${stem1}ей`, `${stem1}и`]];
  if (word.endsWith('я'))
    return [[`${stem1}и`, `${stem1}е`, `${stem1}ю`, `${stem1}ей`, `${stem1}е`]];
  if (plural && word.endsWith('а')) {
    return [[`${stem1}ов`, `${stem1}ам`, word, `${stem1}ами`, `${stem1}ах`]];
  }
  // "Никарагуа", "Самоа" stay as they are.
  if (/[аеиоуыэ]а$/.test(word)) return [];
  if (word.endsWith('а')) {
    const i = VELAR.test(stem1) ? 'и' : 'ы';
    const instrumental = HUSHING.test(stem1) ? `${stem1}ей` : `${stem1}ой`;
    return [[stem1 + i, `${stem1}е`, `${stem1}у`, instrumental, `${stem1}е`]];
  }
  if (word.endsWith('ь')) {
    return [
      [`${stem1}и`, `${stem1}и`, word, `${word}ю`, `${stem1}и`],
      [`${stem1}я`, `${stem1}ю`, word, `${stem1}ем`, `${stem1}е`],
    ];
  }
  if (word.endsWith('й'))
    return [
      [
        `${stem1}я`,
        `${stem1}ю`,
        word,
        `${stem1}ем`,
        word.endsWith('ий') ? `${stem1}и` : `${stem1}е`,
      ],
    ];
  if (plural && /[ыи]$/.test(word)) {
    const bare = stem1.replace(/([^аеиоуыэюяй])к$/, '$1ок');
    return [
      [bare, `${stem1}ам`, word, `${stem1}ами`, `${stem1}ах`],
      [`${stem1}ов`, `${stem1}ам`, word, `${stem1}ами`, `${stem1}ах`],
    ];
  }
  if (/(ово|ево|ино|ыно|ство)$/.test(word))
    return [[`${stem1}а`, `${stem1}у`, word, `${stem1}ом`, `${stem1}е`]];
  // The vowel of the last syllable falls out: "Египет, Египта", "Череповец, Череповца".
  if (word === 'Египет' || /[бвгджзкмнпрстфхчшщ]ец$/.test(word)) {
    const stem = `${word.slice(0, -2)}${word.slice(-1)}`;
    const instrumental = word.endsWith('ц') ? 'ем' : 'ом';
    return [[`${stem}а`, `${stem}у`, word, `${stem}${instrumental}`, `${stem}е`]];
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) {
    return [
      [`${word}а`, `${word}у`, word, `${word}${HUSHING.test(word) ? 'ем' : 'ом'}`, `${word}е`],
    ];
  }
  return [];
}

/** Names in -ы, -и that are plural nouns rather than indeclinable. */
const PLURAL = /(аты|строва|анды|ины|лы|мы|вы|ды|оры|ники|сары|цы|сумы|ники|тники|нны|шелы|каны)$/i;
const IS_ADJECTIVE = /(ый|ий|ая|яя|ое|ее|ые|(?<![аея]н)ие)$/;

/**
 * A place name in all its cases, nominative first. Adjectives before the first noun agree with it;
 * what follows the noun stays; both sides of "и" change.
 */
export function placeForms(name: string): string[] {
  const both = / и /.exec(name);
  if (both) {
    const left = caseRows(name.slice(0, both.index));
    const right = caseRows(name.slice(both.index + 3));
    return unique(name, rowsJoined(left, right, name, both.index));
  }
  return unique(name, caseRows(name).flat());
}

function rowsJoined(left: Cases[], right: Cases[], name: string, at: number): string[] {
  const first = left[0];
  const second = right[0];
  const rest = name.slice(at + 3);
  if (!first) return [];
  return first.map((form, index) => `${form} и ${second?.[index] ?? rest}`);
}

function caseRows(name: string): Cases[] {
  const parts = name.split(/([ -])/);
  const words = parts.filter((_, index) => index % 2 === 0);
  const hyphenated = !name.includes(' ');
  const head = hyphenated ? headOfHyphenated(words) : headOfPhrase(words);
  const rows: Cases[][] = words.map((word, index) => {
    const changes = hyphenated ? index === head : index <= head;
    return changes ? wordCases(word, PLURAL.test(word)) : [];
  });
  const readings = Math.max(...rows.map((row) => row.length));
  if (readings === 0) return [];
  return Array.from({ length: readings }, (_, reading) => joined(parts, rows, reading));
}

function joined(parts: readonly string[], rows: readonly Cases[][], reading: number): Cases {
  const inCase = (at: 0 | 1 | 2 | 3 | 4): string =>
    parts
      .map((part, index) => {
        if (index % 2 === 1) return part;
        const row = rows[index / 2];
        return (row?.[reading] ?? row?.[0])?.[at] ?? part;
      })
      .join('');
  return [inCase(0), inCase(1), inCase(2), inCase(3), inCase(4)];
}

/** "Ростов-на-Дону", "Гвинея-Бисау": the first part; otherwise the last. */
function headOfHyphenated(words: readonly string[]): number {
  const last = words.length - 1;
  const inner = words.slice(1, -1);
  if (inner.some((word) => /^(на|о|де|эс|ла|ле)$/.test(word)) && words.length === 3) {
    return words[1] === 'на' ? 0 : last;
  }
  const lastWord = words[last] ?? '';
  if (wordCases(lastWord, PLURAL.test(lastWord)).length === 0 && /[ея]я$/.test(words[0] ?? ''))
    return 0;
  return last;
}

function headOfPhrase(words: readonly string[]): number {
  const head = words.findIndex((word) => !IS_ADJECTIVE.test(word));
  return head === -1 ? words.length - 1 : head;
}

function unique(name: string, forms: readonly string[]): string[] {
  return [...new Set([name, ...forms])];
}

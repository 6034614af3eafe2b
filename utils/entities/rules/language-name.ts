import { isCapitalised, isWordUnitAt } from '../letters.ts';
import { gapAfter, type Passage, wordAt } from '../passage.ts';
import type { Span } from '../span.ts';
import { LANGUAGE_WORDS_AFTER, LANGUAGE_WORDS_ALONE, LANGUAGE_WORDS_BEFORE } from '../words.ts';
import type { Evidence, Rule } from './rule.ts';

const LANGUAGE = -0.5;
/** Languages that are named in one row. */
const LONGEST_ROW = 5;

const AND = /^(and|or|et|ou|и|или)$/;
/** What no noun begins with, so that the adjective before stands alone: "in Russian at the …". */
const NO_NOUN =
  /^(at|in|on|to|by|for|with|from|since|during|because|but|à|en|dans|pour|avec|chez|depuis|sur|par|puis|в|на|с|со|для|но)$/;

/** "in Russian", "speak French, German and Dutch", "русский язык": the language, not the country. */
export const languageName: Rule = (evidence) => {
  const { span, reading, after: next } = evidence;
  if (reading.sense.class !== 'demonym') return null;
  const { passage, last } = span;
  const after = /^[ -]$/.test(gapAfter(passage, last)) ? wordAt(passage, last + 1) : '';
  const ends = AND.test(after) && next?.first === last + 2 ? next : span;
  const word = LANGUAGE_WORDS_AFTER.has(after) ? after : wordOfLanguage(evidence, closes(ends));
  return word === '' ? null : { rule: 'language-name', weight: LANGUAGE, detail: word };
};

/** True if no noun follows, so that the adjective stands for itself. */
function closes({ passage, last, end }: Span): boolean {
  const follows = passage.text[end] === ' ' && isWordUnitAt(passage.text, end + 1);
  return !follows || NO_NOUN.test(wordAt(passage, last + 1));
}

/** The word before that makes it a language; empty for none. */
function wordOfLanguage({ span: { passage, first }, context }: Evidence, alone: boolean): string {
  const at = headOfRow(passage, first);
  const word = at >= 0 ? wordAt(passage, at) : '';
  if (LANGUAGE_WORDS_BEFORE.has(word)) return word;
  // "in Russian." but "in Russian politics".
  if (alone && (/^(in|en|на)$/.test(word) || LANGUAGE_WORDS_ALONE.has(word))) return word;
  // "traduit du polonais": a small adjective with an article and no noun is the language.
  const noun =
    (context.language === 'fr' && /^(le|l|du|au)$/.test(word)) ||
    // "перевод с немецкого": in the genitive and alone, too.
    (context.language === 'ru' && /^со?$/.test(word) && /(ого|его)$/.test(wordAt(passage, first)));
  return noun && alone && !isCapitalised(passage.text, passage.starts[first]) ? word : '';
}

/** Position of the word before a row of adjectives ("French, German and Dutch") that ends here. */
function headOfRow(passage: Passage, first: number): number {
  let at = first - 1;
  for (let steps = 0; steps < LONGEST_ROW && at >= 0; steps += 1) {
    const gap = gapAfter(passage, at);
    if (gap === ' ' && AND.test(wordAt(passage, at))) at -= 1;
    else if (gap !== ', ') return /^[ ']$/.test(gap) ? at : -1;
    at -= 1;
  }
  return at;
}

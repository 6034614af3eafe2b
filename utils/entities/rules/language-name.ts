import { isCapitalised } from '../letters.ts';
import { gapAfter, type Passage, wordAt } from '../passage.ts';
import { LANGUAGE_WORDS_AFTER, LANGUAGE_WORDS_BEFORE } from '../words.ts';
import type { Evidence, Rule } from './rule.ts';

const LANGUAGE = -0.5;
/** Languages that are named in one row. */
const LONGEST_ROW = 5;

/** "in Russian", "speak French, German and Dutch", "русский язык": the language, not the country. */
export const languageName: Rule = (evidence) => {
  const { span, reading } = evidence;
  if (reading.sense.class !== 'demonym') return null;
  const { passage, last } = span;
  const after = /^[ -]$/.test(gapAfter(passage, last)) ? wordAt(passage, last + 1) : '';
  const closes = !/^ \p{L}/u.test(passage.text.slice(span.end, span.end + 2));
  const word = LANGUAGE_WORDS_AFTER.has(after) ? after : wordOfLanguage(evidence, closes);
  return word === '' ? null : { rule: 'language-name', weight: LANGUAGE, detail: word };
};

/** The word before that makes it a language; empty for none. */
function wordOfLanguage({ span: { passage, first }, context }: Evidence, closes: boolean): string {
  const at = headOfRow(passage, first);
  const word = at >= 0 ? wordAt(passage, at) : '';
  if (LANGUAGE_WORDS_BEFORE.has(word)) return word;
  // "in Russian." but "in Russian politics".
  if (closes && /^(in|en|на)$/.test(word)) return word;
  // "traduit du polonais": a small adjective with an article and no noun is the language.
  const noun = context.language === 'fr' && /^(le|l|du|au)$/.test(word);
  return noun && closes && !isCapitalised(passage.text, passage.starts[first]) ? word : '';
}

/** Position of the word before a row of adjectives ("French, German and Dutch") that ends here. */
function headOfRow(passage: Passage, first: number): number {
  let at = first - 1;
  for (let steps = 0; steps < LONGEST_ROW && at >= 0; steps += 1) {
    const gap = gapAfter(passage, at);
    if (gap === ' ' && /^(and|or|et|ou|и|или)$/.test(wordAt(passage, at))) at -= 1;
    else if (gap !== ', ') return /^[ ']$/.test(gap) ? at : -1;
    at -= 1;
  }
  return at;
}

import { gapAfter, wordAt } from '../passage.ts';
import { LANGUAGE_WORDS_AFTER, LANGUAGE_WORDS_BEFORE } from '../words.ts';
import type { Rule } from './rule.ts';

const LANGUAGE = -0.5;

/** "in Russian", "speak French", "русский язык": the language, not the country. */
export const languageName: Rule = ({ span, reading }) => {
  if (reading.sense.class !== 'demonym') return null;
  const { passage, first, last } = span;
  const after =
    gapAfter(passage, last) === ' ' || gapAfter(passage, last) === '-'
      ? wordAt(passage, last + 1)
      : '';
  if (LANGUAGE_WORDS_AFTER.has(after))
    return { rule: 'language-name', weight: LANGUAGE, detail: after };
  const before =
    first > 0 && gapAfter(passage, first - 1) === ' ' ? wordAt(passage, first - 1) : '';
  if (LANGUAGE_WORDS_BEFORE.has(before))
    return { rule: 'language-name', weight: LANGUAGE, detail: before };
  // "in Russian." but "in Russian politics".
  const closes = !/^ \p{L}/u.test(passage.text.slice(span.end, span.end + 2));
  if ((before === 'in' || before === 'en' || before === 'на') && closes) {
    return { rule: 'language-name', weight: LANGUAGE, detail: before };
  }
  return null;
};

import { isCity, isCountryType } from '../place-types.ts';
import { opensSentence } from '../passage.ts';
import type { Rule } from './rule.ts';

const WORD = -0.15;
const AT_SENTENCE_START = -0.3;
/** "Turkey is roasted for an hour", where the story has a turkey and hardly a Turkey. */
const HERE = -0.5;
/** People called after a capital are rarer than the capital. */
const CAPITAL = -0.05;

/** Names that are also words ("Nice", "Reading") or people need more than themselves. */
export const commonWord: Rule = ({ span, reading, type, story }) => {
  const { ambiguity } = reading.sense;
  if (reading.entity?.kind !== 'place') return null;
  const open = span.passage.style !== 'plain' || opensSentence(span.passage, span.first);
  const isPlace = isCountryType(type) || isCity(type);
  if (open && isPlace && span.first === span.last && span.passage.style !== 'capitals') {
    if (reading.sense.class === 'name' && story.isWordHere(span.surface))
      return { rule: 'common-word', weight: HERE, detail: 'word' };
  }
  if (ambiguity === 'none') return null;
  if (ambiguity === 'word') {
    return { rule: 'common-word', weight: open ? AT_SENTENCE_START : WORD, detail: ambiguity };
  }
  if (reading.entity.type === 'country') return null;
  const weight = reading.entity.type === 'capital' ? CAPITAL : WORD;
  return { rule: 'common-word', weight, detail: ambiguity };
};

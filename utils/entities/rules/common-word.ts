import { opensSentence } from '../passage.ts';
import type { Rule } from './rule.ts';

const WORD = -0.15;
const AT_SENTENCE_START = -0.3;
/** People called after a capital are rarer than the capital. */
const CAPITAL = -0.05;

/** Names that are also words ("Nice", "Reading") or people need more than themselves. */
export const commonWord: Rule = ({ span, reading }) => {
  const { ambiguity } = reading.sense;
  if (ambiguity === 'none' || reading.entity?.kind !== 'place') return null;
  const open = span.passage.style !== 'plain' || opensSentence(span.passage, span.first);
  if (ambiguity === 'word') {
    return { rule: 'common-word', weight: open ? AT_SENTENCE_START : WORD, detail: ambiguity };
  }
  if (reading.entity.type === 'country') return null;
  const weight = reading.entity.type === 'capital' ? CAPITAL : WORD;
  return { rule: 'common-word', weight, detail: ambiguity };
};

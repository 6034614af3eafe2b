import { gapAfter, opensSentence, wordAt } from './passage.ts';
import type { Span } from './span.ts';
import { ACTOR_VERBS, DIRECTIONS, PLACE_PREPOSITIONS } from './words.ts';

/** True for a name that does something: a verb of saying or deciding behind, no preposition before. */
export function acts({ passage, first, last }: Span): boolean {
  const before =
    first > 0 && gapAfter(passage, first - 1) === ' ' ? wordAt(passage, first - 1) : '';
  const small = first > 0 && opensSentence(passage, first - 1) ? before.toLowerCase() : before;
  if (PLACE_PREPOSITIONS.has(small) || DIRECTIONS.has(small)) return false;
  return gapAfter(passage, last) === ' ' && ACTOR_VERBS.has(wordAt(passage, last + 1));
}

import { gapAfter, opensSentence, wordAt } from '../passage.ts';
import { ACTOR_VERBS, DIRECTIONS, PLACE_PREPOSITIONS } from '../words.ts';
import { type Evidence, NEVER, type Rule } from './rule.ts';

/**
 * A capital that acts is its government ("Moscow said"). In the pack's own article the pack knows
 * best; elsewhere the name must act, and not stand behind a preposition of place.
 */
export const metonym: Rule = (evidence) => {
  const { reading, context } = evidence;
  if (reading.sense.class !== 'metonym') return null;
  if (context.articlePacks.includes(reading.gazetteer.pack)) {
    return { rule: 'metonym', weight: 0.05, detail: 'as in this article' };
  }
  return acts(evidence)
    ? { rule: 'metonym', weight: 0, detail: 'acts' }
    : { rule: 'metonym', weight: NEVER, detail: 'the place itself' };
};

function acts({ span }: Evidence): boolean {
  const { passage, first, last } = span;
  const before =
    first > 0 && gapAfter(passage, first - 1) === ' ' ? wordAt(passage, first - 1) : '';
  const small = first > 0 && opensSentence(passage, first - 1) ? before.toLowerCase() : before;
  if (PLACE_PREPOSITIONS.has(small) || DIRECTIONS.has(small)) return false;
  return gapAfter(passage, last) === ' ' && ACTOR_VERBS.has(wordAt(passage, last + 1));
}

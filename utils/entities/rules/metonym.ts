import { gapAfter, opensSentence, wordAt } from '../passage.ts';
import { ACTOR_VERBS, DIRECTIONS, PLACE_PREPOSITIONS } from '../words.ts';
import { type Evidence, NEVER, type Rule } from './rule.ts';

/** Enough to fall behind the metonym, not enough to be forgotten if the reader rejects that. */
const YIELDS = -0.25;

/**
 * A capital that acts is its government ("Moscow said"). In the pack's own article the pack knows
 * best; elsewhere the name must act, and not stand behind a preposition of place.
 */
export const metonym: Rule = (evidence) => {
  const { reading, context } = evidence;
  if (reading.sense.class !== 'metonym') return literalPlace(evidence);
  if (context.articlePacks.includes(reading.gazetteer.pack)) {
    return { rule: 'metonym', weight: 0.05, detail: 'as in this article' };
  }
  return acts(evidence)
    ? { rule: 'metonym', weight: 0, detail: 'acts' }
    : { rule: 'metonym', weight: NEVER, detail: 'the place itself' };
};

/** The place yields where its metonym holds. */
function literalPlace(evidence: Evidence): ReturnType<Rule> {
  const { span, reading, context } = evidence;
  const meant = span.readings.find(
    ({ sense, gazetteer }) =>
      sense.class === 'metonym' &&
      sense.literal === reading.sense.entity &&
      gazetteer === reading.gazetteer,
  );
  if (meant === undefined) return null;
  const holds = context.articlePacks.includes(reading.gazetteer.pack) || acts(evidence);
  return holds ? { rule: 'metonym', weight: YIELDS, detail: meant.id } : null;
}

function acts({ span }: Evidence): boolean {
  const { passage, first, last } = span;
  const before =
    first > 0 && gapAfter(passage, first - 1) === ' ' ? wordAt(passage, first - 1) : '';
  const small = first > 0 && opensSentence(passage, first - 1) ? before.toLowerCase() : before;
  if (PLACE_PREPOSITIONS.has(small) || DIRECTIONS.has(small)) return false;
  return gapAfter(passage, last) === ' ' && ACTOR_VERBS.has(wordAt(passage, last + 1));
}

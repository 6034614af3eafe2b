import { acts } from '../acts.ts';
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
  return acts(evidence.span)
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
  const holds = context.articlePacks.includes(reading.gazetteer.pack) || acts(evidence.span);
  return holds ? { rule: 'metonym', weight: YIELDS, detail: meant.id } : null;
}

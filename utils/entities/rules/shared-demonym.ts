import type { Rule } from './rule.ts';

const SHARED = -0.3;

/** "Congolese" is of either Congo: marked only where the story names one of the two. */
export const sharedDemonym: Rule = ({ span, reading, story }) => {
  if (reading.sense.class !== 'demonym') return null;
  const others = span.readings.filter(
    ({ sense, gazetteer, id }) =>
      sense.class === 'demonym' && gazetteer === reading.gazetteer && id !== reading.id,
  );
  if (others.length === 0) return null;
  const named = story.named.has(reading.id);
  const rivals = others.filter(({ id }) => story.named.has(id));
  if (named && rivals.length === 0) return null;
  return { rule: 'shared-demonym', weight: SHARED, detail: others.map(({ id }) => id).join(', ') };
};

import { isCapitalised } from '../letters.ts';
import { gapAfter, wordAt } from '../passage.ts';
import { ROLE_WORDS } from '../words.ts';
import { type Evidence, NEVER, type Rule } from './rule.ts';

/** A surname counts after the full name only, and where no one else of the story shares it. */
export const surname: Rule = (evidence) => {
  const { span, reading, people } = evidence;
  if (reading.sense.class !== 'surname') return null;
  if (!people.has(reading.id))
    return { rule: 'surname', weight: NEVER, detail: 'full name not yet seen' };
  const others = span.readings.filter(
    ({ sense, id }) => sense.class === 'surname' && id !== reading.id && people.has(id),
  );
  if (others.length > 0) {
    return {
      rule: 'surname',
      weight: -0.4,
      detail: `shared with ${others.map(({ id }) => id).join(', ')}`,
    };
  }
  const given = otherGivenName(evidence);
  if (given !== '') return { rule: 'surname', weight: NEVER, detail: `another person: ${given}` };
  return { rule: 'surname', weight: 0.05, detail: 'after the full name' };
};

/** "Jean-Marie Traore" is someone else: a capitalised word before that is no title. */
function otherGivenName({ span, story }: Evidence): string {
  const { passage, first } = span;
  if (first === 0 || gapAfter(passage, first - 1) !== ' ' || passage.style !== 'plain') return '';
  const word = wordAt(passage, first - 1);
  if (!isCapitalised(word) || ROLE_WORDS.has(word)) return '';
  return story.isGivenName(word) ? word : '';
}

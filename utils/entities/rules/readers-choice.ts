import { foldYo } from '../letters.ts';
import { NEVER, type Rule } from './rule.ts';

/** What the reader said: "never mark this name", "not this" for this article. */
export const readersChoice: Rule = ({ span, reading, context }) => {
  const surface = foldYo(span.surface);
  if (context.neverNames.some((name) => foldYo(name) === surface)) {
    return { rule: 'readers-choice', weight: NEVER, detail: 'never this name' };
  }
  const rejected = context.rejected.some(
    (choice) => choice.entity === reading.id && foldYo(choice.surface) === surface,
  );
  return rejected ? { rule: 'readers-choice', weight: NEVER, detail: 'not this' } : null;
};

import { foldYo } from '../letters.ts';
import { NEVER, type Rule } from './rule.ts';

/** Outweighs everything that other rules may hold against a reading. */
const ALWAYS = 4;

/** What the reader said: "never mark this name", "not this" or "someone else" for this article. */
export const readersChoice: Rule = ({ span, reading, context }) => {
  const surface = foldYo(span.surface);
  const said = (choice: { readonly surface: string }) => foldYo(choice.surface) === surface;
  if (context.neverNames.some((name) => foldYo(name) === surface)) {
    return { rule: 'readers-choice', weight: NEVER, detail: 'never this name' };
  }
  const chosen = context.chosen?.find(said);
  if (chosen !== undefined) {
    return chosen.entity === reading.id
      ? { rule: 'readers-choice', weight: ALWAYS, detail: 'chosen' }
      : { rule: 'readers-choice', weight: NEVER, detail: 'someone else' };
  }
  const rejected = context.rejected.some((choice) => choice.entity === reading.id && said(choice));
  return rejected ? { rule: 'readers-choice', weight: NEVER, detail: 'not this' } : null;
};

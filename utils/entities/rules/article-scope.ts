import { NEVER, type Rule } from './rule.ts';

/** Descriptions and titles mean someone only in the article their pack belongs to. */
export const articleScope: Rule = ({ reading, context }) => {
  const { sense, gazetteer } = reading;
  if (sense.class !== 'description' && sense.class !== 'title') return null;
  if (context.articlePacks.includes(gazetteer.pack)) return null;
  return { rule: 'article-scope', weight: NEVER, detail: 'not this pack’s article' };
};

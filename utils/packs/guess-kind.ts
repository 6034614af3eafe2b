import { draftNames } from './draft/draft-names.ts';
import type { Entity } from './pack.ts';

/**
 * What selected words may stand for, from the words themselves and what stands around them; by the
 * rules that draft a pack. A person where nothing tells: news names more people than anything else.
 */
export function guessKind(words: string, before = '', after = ''): Entity['kind'] {
  const text = `${before}${words}${after}`;
  const named = draftNames([{ part: 'body', text }]).find(({ name, forms, variants }) =>
    [name, ...forms, ...variants].some((each) => words.includes(each)),
  );
  return named === undefined || named.kind === 'unknown' ? 'person' : named.kind;
}

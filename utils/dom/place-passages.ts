import { findPassage } from '../packs/find-passage.ts';
import type { Passage } from '../packs/pack.ts';
import type { Span } from './placed.ts';

/** The passages of packs whose words stand in the text. */
export function placePassages<T extends { readonly passage: Passage }>(
  text: string,
  passages: readonly T[],
): { readonly item: T; readonly span: Span }[] {
  return passages.flatMap((item) => {
    const found = findPassage(text, item.passage);
    return found.kind === 'found' ? [{ item, span: { start: found.start, end: found.end } }] : [];
  });
}

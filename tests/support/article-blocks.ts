import type { LinkBlock, LinkContext } from '@/utils/entities/mention.ts';
import { normalise } from '@/utils/text/normalise.ts';

/** Paragraphs as the page sends them: normalised, one behind the other with one unit between. */
export function articleOf(paragraphs: readonly string[]): LinkBlock[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const { text } = normalise(paragraph);
    const block: LinkBlock = { start, text, part: 'body' };
    start += text.length + 1;
    return block;
  });
}

/** A reader who said nothing, an article without a pack. */
export function plainContext(language: string): LinkContext {
  return { language, date: null, articlePacks: [], rejected: [], neverNames: [] };
}

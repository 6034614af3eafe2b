import type { CopyBlock } from './article.ts';
import { compareBlocks } from './compare-blocks.ts';

/** A page that tells the same story as an article the reader has from another outlet. */
export interface WireStory {
  /** Outlet or site of the reader's article. */
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  /** What the two copies have in common; null where no copy of the reader's is kept. */
  readonly compared: WireComparison | null;
}

/** Paragraph by paragraph. */
export interface WireComparison {
  /** Paragraphs of the page that stand in the reader's copy, too, and how many of those differ in words. */
  readonly shared: number;
  readonly reworded: number;
  /** What of the reader's copy the page has not, in the copy's order. */
  readonly cut: readonly string[];
  /** What only the page has, in its order. */
  readonly added: readonly string[];
}

/** Headlines, captions and bylines are each outlet's own; the story is in the body. */
const STORY_PARTS: ReadonlySet<CopyBlock['part']> = new Set(['body', 'quote', 'list']);

/** Compares the reader's copy of a story with the page's. */
export function compareCopies(
  copy: readonly CopyBlock[],
  page: readonly CopyBlock[],
): WireComparison {
  const [first, second] = [storyOf(copy), storyOf(page)];
  const { shared, cut, added } = compareBlocks(first, second);
  const here = new Set(shared.map((pair) => pair.second));
  const reworded = new Set(shared.filter((pair) => pair.reworded).map((pair) => pair.second));
  return {
    shared: here.size,
    reworded: reworded.size,
    cut: cut.map((index) => first[index] ?? ''),
    added: added.map((index) => second[index] ?? ''),
  };
}

function storyOf(blocks: readonly CopyBlock[]): string[] {
  return blocks.filter(({ part }) => STORY_PARTS.has(part)).map(({ text }) => text);
}

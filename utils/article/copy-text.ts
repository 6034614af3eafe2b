import type { CopyBlock } from './article.ts';

/** The text of a saved copy as anchoring and linking read it. */
export interface CopyText {
  /** The blocks' texts joined by a line feed. */
  readonly text: string;
  /** Where each block begins in `text`, UTF-16 code units. */
  readonly starts: readonly number[];
}

/** A place in one block. */
export interface BlockPlace {
  readonly block: number;
  readonly offset: number;
}

/** Lays the blocks of a copy end to end. */
export function copyText(blocks: readonly Pick<CopyBlock, 'text'>[]): CopyText {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of blocks) {
    starts.push(at);
    at += text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), starts };
}

/** The block that holds an offset of the text; an offset between two blocks ends the former. */
export function placeAt(starts: readonly number[], offset: number): BlockPlace {
  let block = 0;
  while (block + 1 < starts.length && (starts[block + 1] ?? 0) <= offset) block++;
  return { block, offset: offset - (starts[block] ?? 0) };
}

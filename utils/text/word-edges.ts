/** A word with inner apostrophes and hyphens, or one sign of a script that writes without spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** How far around an offset words are looked for, UTF-16 code units: longer than any word. */
const AROUND = 400;

interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * Where an edge of a passage goes word by word: a start from start to start, an end from end to end;
 * beyond the last word to the text's own edge.
 */
export function stepWord(
  text: string,
  offset: number,
  step: 1 | -1,
  edge: 'start' | 'end',
): number {
  const edges = wordsAround(text, offset).map((word) => word[edge]);
  if (step === 1) return edges.find((at) => at > offset) ?? (edge === 'end' ? text.length : offset);
  return edges.findLast((at) => at < offset) ?? (edge === 'start' ? 0 : offset);
}

/**
 * The edge of the word that an offset stands in, on the side that keeps the word whole; an offset
 * between words stays where it is.
 */
export function snapToWord(text: string, offset: number, edge: 'start' | 'end'): number {
  const inside = wordsAround(text, offset).find(({ start, end }) => start < offset && offset < end);
  if (!inside) return offset;
  return edge === 'start' ? inside.start : inside.end;
}

function wordsAround(text: string, offset: number): Word[] {
  const from = Math.max(0, offset - AROUND);
  return [...text.slice(from, offset + AROUND).matchAll(WORD)].map(({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}

import { normalise } from '../text/normalise.ts';
import type { Passage, PackSelector } from './pack-values.ts';

/** Where a passage stands, in UTF-16 code units of the normalised text, end exclusive. */
export type FoundPassage =
  | { readonly kind: 'found'; readonly start: number; readonly end: number }
  | { readonly kind: 'missing'; readonly part: 'start' | 'end' }
  | { readonly kind: 'ambiguous'; readonly count: number };

/**
 * How far the end of a passage may stand from its beginning. The longest quotation in a news
 * report is a paragraph; farther away the same words are another place.
 */
const LONGEST_PASSAGE = 1_500;

/**
 * Finds a pack's passage in an article's normalised text (`utils/text/normalise.ts`), exactly. The
 * beginning must stand there once; of its end the first after it counts. For pages whose wording
 * differs use the selectors with `utils/anchoring` instead.
 */
export function findPassage(text: string, passage: Passage): FoundPassage {
  const starts = occurrences(text, passage.start);
  const [start] = starts;
  if (start === undefined) return { kind: 'missing', part: 'start' };
  if (starts.length > 1) return { kind: 'ambiguous', count: starts.length };
  const startEnd = start + normalise(passage.start.exact).text.length;
  if (!passage.end) return { kind: 'found', start, end: startEnd };
  const tail = text.slice(startEnd, start + LONGEST_PASSAGE);
  const [end] = occurrences(tail, passage.end);
  if (end === undefined) return { kind: 'missing', part: 'end' };
  return {
    kind: 'found',
    start,
    end: startEnd + end + normalise(passage.end.exact).text.length,
  };
}

/** Offsets of the selector's exact words where prefix and suffix stand around them. */
function occurrences(text: string, selector: PackSelector): number[] {
  const exact = normalise(selector.exact).text;
  const prefix = normalise(selector.prefix ?? '').text;
  const suffix = normalise(selector.suffix ?? '').text;
  const whole = prefix + exact + suffix;
  const found: number[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length;
    if (isBoundary(text, start) && isBoundary(text, start + exact.length)) found.push(start);
  }
  return found;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether no word runs across the offset, so that "coup" is not found in "couple". */
function isBoundary(text: string, offset: number): boolean {
  return !WORD.test(text.charAt(offset - 1)) || !WORD.test(text.charAt(offset));
}

import type { Selector, TextPositionSelector } from '../notes/note.ts';
import { isNormalised, normalise } from '../text/normalise.ts';
import { type Ink, inkIndex, inkOf } from './ink.ts';

/** What selectors say of a passage, ready to be looked for. */
export interface Pattern {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  /** Ink of prefix, exact and suffix as one text. */
  readonly ink: Ink;
  /** Ink units of the prefix; with `end`, where the quote stands in `ink`. */
  readonly start: number;
  readonly end: number;
  /** Recorded offsets in the text with what stood around, or null. */
  readonly position: Omit<TextPositionSelector, 'type'> | null;
}

/** Selectors made elsewhere may carry any amount of text; this many units bound the work. */
const LONGEST_CONTEXT = 600;

/** Reads selectors; null without a quote, for offsets alone cannot be verified. */
export function patternOf(selectors: readonly Selector[]): Pattern | null {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quote) return null;
  const prefix = plain(quote.prefix).slice(-LONGEST_CONTEXT);
  const exact = plain(quote.exact).trim();
  const suffix = plain(quote.suffix).slice(0, LONGEST_CONTEXT);
  if (exact === '') return null;
  const ink = inkOf(prefix + exact + suffix);
  const start = inkIndex(ink, prefix.length);
  const end = inkIndex(ink, prefix.length + exact.length);
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector') ?? null;
  return { prefix, exact, suffix, ink, start, end, position };
}

/** A normalised text; what we described ourselves is normalised already, line feeds included. */
function plain(text: string): string {
  return isNormalised(text) ? text : normalise(text).text;
}

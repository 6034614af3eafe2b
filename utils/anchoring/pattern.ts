import type { Selector, TextPositionSelector } from '../notes/note.ts';
import { isNormalised, normalise } from '../text/normalise.ts';
import { type Ink, inkIndex, inkOf, inkString } from './ink.ts';

/** What selectors say of a passage, ready to be looked for. */
export interface Pattern {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  /** Ink of prefix, exact and suffix as one text. */
  readonly ink: Ink;
  /** The ink as a string, for the engine's own search. */
  readonly letters: string;
  /** Ink units of the prefix; with `end`, where the quote stands in `ink`. */
  readonly start: number;
  readonly end: number;
  /** Recorded offsets in the text with what stood around, or null. */
  readonly position: Omit<TextPositionSelector, 'type'> | null;
}

/** Selectors made elsewhere may carry any amount of text; this many units bound the work. */
const LONGEST_CONTEXT = 600;

type Quote = Extract<Selector, { type: 'TextQuoteSelector' }>;

/** The selectors of a passage by their kind. */
export interface Description {
  readonly quote: Quote | null;
  readonly position: TextPositionSelector | null;
}

/**
 * Sorts selectors by their kind; the first of a kind counts. They may come from elsewhere: what is
 * not well-formed is ignored, and a context that W3C allows to be left out is empty.
 */
export function descriptionOf(selectors: unknown): Description {
  let quote: Quote | null = null;
  let position: TextPositionSelector | null = null;
  for (const selector of entriesOf(selectors)) {
    if (selector['type'] === 'TextQuoteSelector') quote ??= quoteOf(selector);
    else if (selector['type'] === 'TextPositionSelector') position ??= positionOf(selector);
  }
  return { quote, position };
}

type Entry = Readonly<Record<string, unknown>>;

function quoteOf({ exact, prefix, suffix }: Entry): Quote | null {
  if (typeof exact !== 'string') return null;
  return { type: 'TextQuoteSelector', exact, prefix: textOf(prefix), suffix: textOf(suffix) };
}

function positionOf({
  start,
  end,
  length,
  common,
  occurrence,
  landmarks,
}: Entry): TextPositionSelector | null {
  if (!isOffset(start) || !isOffset(end)) return null;
  const [one] = entriesOf([occurrence]);
  const { index, count, before, behind } = one ?? {};
  return {
    type: 'TextPositionSelector',
    start,
    end,
    ...(isOffset(length) && { length }),
    ...(typeof common === 'number' && common >= 0 && common <= 1 && { common }),
    ...(isOffset(index) &&
      isOffset(count) && {
        occurrence: {
          index,
          count,
          ...(isOffset(before) && isOffset(behind) && { before, behind }),
        },
      }),
    landmarks: entriesOf(landmarks).flatMap(({ text, distance }) =>
      typeof text === 'string' && Number.isInteger(distance)
        ? { text, distance: Number(distance) }
        : [],
    ),
  };
}

function entriesOf(value: unknown): Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Reads a description; null without a quote, for offsets alone cannot be verified. */
export function patternOf({ quote, position }: Description): Pattern | null {
  if (!quote) return null;
  const prefix = plain(quote.prefix).slice(-LONGEST_CONTEXT);
  const exact = plain(quote.exact).trim();
  const suffix = plain(quote.suffix).slice(0, LONGEST_CONTEXT);
  if (exact === '') return null;
  const ink = inkOf(prefix + exact + suffix);
  const start = inkIndex(ink, prefix.length);
  const end = inkIndex(ink, prefix.length + exact.length);
  return { prefix, exact, suffix, ink, letters: inkString(ink), start, end, position };
}

/** Less of a quote that stands elsewhere too does not lead to another place. */
const MUCH = 0.25;
/** Share of the quote's own part, which stood nowhere else, with which a place is not just like it. */
const OWN = 0.7;

/**
 * Whether a place may have no more of a quote than what stands elsewhere too.
 * @param share of the quote's units that stand there.
 */
export function isCommon({ position }: Pattern, share: number): boolean {
  const common = position?.common ?? 0;
  return common >= MUCH && share - common < OWN * (1 - common);
}

/** A normalised text; what we described ourselves is normalised already, line feeds included. */
function plain(text: string): string {
  return isNormalised(text) ? text : normalise(text).text;
}

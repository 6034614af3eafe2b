import type { Selector } from '../notes/note.ts';
import { createLocator } from './locator.ts';
import type { Verdict } from './verdict.ts';

/** A stretch of a text, UTF-16 code units, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of the shorter of two stretches this share lies in the other: they are one place. */
const SAME_PLACE = 0.5;

/**
 * What is left of a verdict when some places are known not to be the passage: a new wording at one of
 * them is none, and so is a candidate there. The passage's own words always count.
 * @param rejected descriptions of those places, made when they were rejected.
 */
export function withoutRejected(
  text: string,
  verdict: Verdict,
  rejected: readonly (readonly Selector[])[],
): Verdict {
  if (rejected.length === 0 || verdict.kind === 'exact' || verdict.kind === 'moved') return verdict;
  const locator = createLocator(text);
  const places = rejected.flatMap((selectors): Span[] => {
    const found = locator.locate(selectors);
    return found.kind === 'lost' ? [] : [found];
  });
  const isRejected = (place: Span) => places.some((other) => overlaps(place, other));
  if (verdict.kind === 'lost')
    return { kind: 'lost', candidates: verdict.candidates.filter((place) => !isRejected(place)) };
  return isRejected(verdict) ? { kind: 'lost', candidates: [] } : verdict;
}

function overlaps(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common >= Math.min(a.end - a.start, b.end - b.start) * SAME_PLACE;
}

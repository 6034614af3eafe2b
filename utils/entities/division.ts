import { gapAfter, wordAt } from './passage.ts';
import type { Span } from './span.ts';
import { type Division, divisionOf } from './words.ts';

/**
 * The state or province that stands behind a name and a comma ("Paris, Texas", "Athens, Ga.");
 * null if none does.
 * @param next the span that follows in the same passage.
 */
export function divisionBehind(span: Span, next: Span | null): Division | null {
  const gap = gapAfter(span.passage, span.last);
  if (gap !== ', ' && gap !== ' (') return null;
  if (next !== null && next.passage === span.passage && next.first === span.last + 1) {
    return divisionNamed(next);
  }
  return divisionOf(wordAt(span.passage, span.last + 1));
}

/** The state or province that a span names, beside whatever else it may mean; null if none. */
export function divisionNamed(span: Span): Division | null {
  const reading = span.readings.find(({ stateOf }) => stateOf !== null);
  if (reading === undefined || reading.stateOf === null) return null;
  return { country: reading.stateOf, code: reading.stateCode };
}

/** True if a place of this country and state may lie in the division. */
export function liesIn(
  place: { readonly country: string | null; readonly state: string | null },
  division: Division,
): boolean {
  if (place.country !== division.country) return false;
  return place.state === null || division.code === null || place.state === division.code;
}

import type { Selector } from '../notes/note.ts';
import { createLocator, MOST_CANDIDATES } from './locator.ts';
import { descriptionOf } from './pattern.ts';
import { isOnePlace, standing, type Stretch, withoutRejected } from './rejected.ts';
import { snapped } from './snap.ts';
import type { Place, Verdict } from './verdict.ts';

/**
 * Places less like a passage are no help: of 50 such in pages of which 20 to 60 % was rewritten none
 * was right, of those from 0.3 to 0.5 a quarter, and above that nine in ten.
 */
const LEAST = 0.1;
/** Stands for a unit that nothing is like: no text has this noncharacter. */
const NOTHING = '\uffff';

/**
 * The places to offer a reader for a passage that is listed as lost, best first: where it stands if
 * that is sure, else what is likest to it, from word to word. Places that the reader rejected are
 * left out, and further ones are sought in their stead. However sure one of those is, nothing but a
 * reader may attach it: the one that was surer still was wrong.
 * @param rejected descriptions of places, made when they were rejected.
 */
export function likelyPlaces(
  text: string,
  selectors: readonly Selector[],
  rejected: readonly (readonly Selector[])[],
): Place[] {
  const { verdict, wrong } = verdictWithout(text, selectors, rejected);
  if (verdict.kind === 'exact' || verdict.kind === 'moved') return [verdict];
  if (wrong.length === 0) return offered(text, selectors, verdict);
  const places: Place[] = [];
  let left = wrong.reduce(without, text);
  while (places.length < MOST_CANDIDATES) {
    const taken = [...wrong, ...places];
    const found = offered(left, selectors, createLocator(left).locate(selectors));
    const more = found.filter((place) => !taken.some((other) => isOnePlace(place, other)));
    if (more.length === 0) break;
    places.push(...more);
    left = more.reduce(without, left);
  }
  return places.toSorted((a, b) => b.confidence - a.confidence).slice(0, MOST_CANDIDATES);
}

/** What became of a passage of which some places were rejected, and where in the text those are. */
export function verdictWithout(
  text: string,
  selectors: readonly Selector[],
  rejected: readonly (readonly Selector[])[],
): { readonly verdict: Verdict; readonly wrong: readonly Stretch[] } {
  const locator = createLocator(text);
  const found = rejected.map((place) => locator.locate(place));
  return { verdict: withoutRejected(locator.locate(selectors), found), wrong: standing(found) };
}

/** What of a verdict is worth a reader's look, each place once. */
function offered(text: string, selectors: readonly Selector[], verdict: Verdict): Place[] {
  if (verdict.kind !== 'lost') return [verdict];
  const { quote } = descriptionOf(selectors);
  const places: Place[] = [];
  for (const candidate of verdict.candidates) {
    const place = snapped(text, candidate, quote?.exact ?? '');
    const isNew = !places.some((other) => isOnePlace(place, other));
    if (isNew && place.confidence >= LEAST) places.push(place);
  }
  return places;
}

/** A text of the same length and blocks in which a stretch is like nothing. */
function without(text: string, { start, end }: Stretch): string {
  const nothing = text.slice(start, end).replaceAll(/\S/g, NOTHING);
  return text.slice(0, start) + nothing + text.slice(end);
}
